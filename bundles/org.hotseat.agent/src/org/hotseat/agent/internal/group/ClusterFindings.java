// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.hotseat.agent.internal.check.Finding;
import org.hotseat.agent.internal.check.Finding.Grade;
import org.hotseat.agent.internal.schema.SchemaAnswers;
import org.hotseat.devices.power.ipmi.IpmiDriver;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.decide.SchemaOutlook;

/** What only a member can find when it is checked. Thread-safe. */
final class ClusterFindings {

    private static final Duration APART = Duration.ofSeconds(2);
    private static final Duration FAR_APART = Duration.ofMinutes(5);
    private static final String TOOL = "ipmitool";

    private final Supplier<StateView> state;
    private final Supplier<Optional<Duration>> clockAhead;

    /**
     * For one member.
     *
     * @param state of the cluster now
     * @param clockAhead how far this host's clock is ahead of the leader's; empty while that is not known
     */
    ClusterFindings(Supplier<StateView> state, Supplier<Optional<Duration>> clockAhead) {
        this.state = state;
        this.clockAhead = clockAhead;
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>(List.of(clock(clockAhead.get())));
        StateView view = state.get();
        view.find(Kinds.VOTERS).map(Held::value).ifPresent(voters -> all.add(voters(voters.members().size())));
        all.add(SchemaAnswers.finding(SchemaOutlook.of(view)));
        controllers(view.all(Kinds.HOST).values().stream().map(Held::value).toList(), Optional.ofNullable(System.getenv(
                "PATH")).orElse("")).ifPresent(all::add);
        return all;
    }

    /**
     * Whether this agent could ask the hosts' controllers, as it does while it leads.
     *
     * @param hosts of the cluster
     * @param path where this agent finds programs
     * @return empty when no host has a controller that is asked by a program
     */
    static Optional<Finding> controllers(List<HostRecord> hosts, String path) {
        List<String> names = hosts.stream().filter(host -> host.bmc().filter(bmc -> IpmiDriver.PROTOCOL.equals(bmc.protocol()))
                .isPresent()).map(HostRecord::name).sorted().toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String whose = String.join(", ", names);
        boolean here = Arrays.stream(path.split(File.pathSeparator)).filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, TOOL)));
        return Optional.of(here ? new Finding("bmc", Grade.GOOD, TOOL + " is here for the controller of " + whose, "")
                : new Finding("bmc", Grade.NOTE, TOOL + " is not here: while this agent leads, it cannot switch off "
                        + whose + " by its controller", "Install the package " + TOOL));
    }

    /** Leases do not go by these clocks; certificates, logs and the audit log do. */
    static Finding clock(Optional<Duration> ahead) {
        if (ahead.isEmpty()) {
            return new Finding("clock", Grade.NOTE, "the leader's clock could not be asked", "Is there a leader? A clock"
                    + " that is hours wrong also makes certificates seem invalid");
        }
        Duration off = ahead.get().abs();
        String text = off.compareTo(APART) < 0 ? "as the leader's" : seconds(off) + (ahead.get().isNegative()
                ? " behind" : " ahead of") + " the leader's";
        if (off.compareTo(APART) < 0) {
            return new Finding("clock", Grade.GOOD, text, "");
        }
        return new Finding("clock", off.compareTo(FAR_APART) < 0 ? Grade.NOTE : Grade.BAD, text,
                "Set one of the two, best by a time service on all hosts");
    }

    private static String seconds(Duration off) {
        return off.toHours() > 0 ? off.toHours() + " h " + off.toMinutesPart() + " min" : off.toMinutes() > 0
                ? off.toMinutes() + " min" : off.toSeconds() + " s";
    }

    static Finding voters(int count) {
        return switch (count) {
            case 1 -> new Finding("voters", Grade.NOTE, "one: when this host is lost, so is the cluster's state",
                    "Make three: hotseat-agent voter add HOST");
            case 2, 4, 6 -> new Finding("voters", Grade.NOTE, count + ", as many losses as with " + (count - 1)
                    + " can be borne", "Add one more or take one out");
            default -> new Finding("voters", Grade.GOOD, count + ", of which " + count / 2 + " can be lost", "");
        };
    }
}
