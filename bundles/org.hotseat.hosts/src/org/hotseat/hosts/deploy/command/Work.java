// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.hosts.HostLink;
import org.hotseat.hosts.deploy.AgentPackage;
import org.hotseat.hosts.deploy.AgentStatus;
import org.hotseat.hosts.deploy.ClusterDoor;
import org.hotseat.hosts.deploy.Deployed;
import org.hotseat.hosts.deploy.Deployer;
import org.hotseat.hosts.deploy.Entry;
import org.hotseat.hosts.deploy.HostFacts;
import org.hotseat.hosts.deploy.HostPlan;
import org.hotseat.hosts.deploy.Runtimes;

/** What a command does on one host; answers the last word about it. Thread-safe. */
final class Work {

    /** What all hosts get. */
    record Supply(Optional<AgentPackage> agent, Optional<Runtimes> runtimes, boolean ownJava, boolean force,
            Optional<char[]> password, Duration patience) {
    }

    private final Terminal terminal;
    private final Supply supply;

    Work(Terminal terminal, Supply supply) {
        this.terminal = terminal;
        this.supply = supply;
    }

    HostLink connect(Target target) throws FailureException {
        return terminal.connect(target.shown(), target.account(), supply.password());
    }

    /** The member that a link leads to. */
    ClusterDoor door(HostLink link) {
        return new ClusterDoor(link, supply.password(), MonotonicClock.SYSTEM);
    }

    /** The name of the agent that was deployed to a host. */
    String agentName(Target target) throws FailureException {
        if (!target.name().isEmpty()) {
            return target.name();
        }
        try (HostLink link = connect(target)) {
            return new Deployer(link, supply.password(), Optional.empty(), false, MonotonicClock.SYSTEM).look()
                    .journal().agent().orElse(target.shown());
        }
    }

    String run(String command, Target target, Entry entry, Progress progress) throws FailureException, Misused {
        progress.report(0, "Signing in");
        try (HostLink link = connect(target)) {
            Deployer deployer = new Deployer(link, supply.password(), supply.runtimes(), supply.ownJava(),
                    MonotonicClock.SYSTEM).waiting(supply.patience());
            return switch (command) {
                case "deploy", "found" -> deploy(deployer, target, entry, progress);
                case "upgrade" -> upgrade(deployer, target, progress);
                case "remove" -> remove(deployer, entry, progress);
                default -> status(deployer);
            };
        }
    }

    private AgentPackage agent() throws Misused {
        return supply.agent().orElseThrow(() -> new Misused("--archive FILE is missing"));
    }

    private String deploy(Deployer deployer, Target target, Entry entry, Progress progress)
            throws FailureException, Misused {
        HostFacts facts = deployer.look();
        Optional<HostPlan> plan = facts.journal().version().isPresent() ? Optional.empty()
                : Optional.of(target.plan(facts));
        return said(deployer.deploy(agent(), plan, entry, progress));
    }

    private String upgrade(Deployer deployer, Target target, Progress progress) throws FailureException, Misused {
        if (deployer.look().journal().version().isEmpty()) {
            throw new FailureException(FailureCode.NOT_FOUND, target.shown() + " has no agent.", "Deploy it there.");
        }
        return said(deployer.deploy(agent(), Optional.empty(), new Entry.None(), progress));
    }

    private static String said(Deployed deployed) {
        return deployed.kind().name().toLowerCase(Locale.ROOT) + ' ' + deployed.version() + ", "
                + said(deployed.status());
    }

    private static String said(AgentStatus status) {
        return status.state() + (status.bad().isEmpty() ? "" : ", not well: " + String.join("; ", status.bad()));
    }

    private String remove(Deployer deployer, Entry entry, Progress progress) throws FailureException {
        Optional<ClusterDoor> door = entry instanceof Entry.Through through ? Optional.of(through.door())
                : Optional.empty();
        List<String> kept = deployer.remove(door, supply.force(), progress);
        return kept.isEmpty() ? "removed" : "removed, but files of others were kept in " + String.join(", ", kept);
    }

    private static String status(Deployer deployer) throws FailureException {
        HostFacts facts = deployer.look();
        String there = switch (facts.journal().stage()) {
            case NONE -> "no agent";
            case BY_HAND -> "an agent installed by hand";
            case OPEN -> "a deployment that is under way or was cut off";
            case WHOLE -> "agent " + facts.journal().version().orElse("–");
        };
        if (facts.journal().version().isEmpty()) {
            return there;
        }
        return there + ", " + said(deployer.status()) + (facts.journal().isMember() ? ", member" : "");
    }

    static Optional<Runtimes> runtimes(Options options) {
        return options.path("runtimes").map(cache -> {
            Path jdk = options.path("jdk").orElse(Path.of(System.getProperty("java.home")));
            return new Runtimes(cache, jdk, options.path("jmods").map(path -> Map.of("aarch64", path))
                    .orElse(Map.of()));
        });
    }
}
