// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.hosts.AnswerNeeded;
import org.hotseat.hosts.HostAccount;
import org.hotseat.hosts.HostLink;
import org.hotseat.hosts.Proof;
import org.hotseat.hosts.audit.AuditLog;
import org.hotseat.hosts.jsch.JschConnector;
import org.hotseat.hosts.key.KnownHosts;
import org.hotseat.lab.HostLab;
import org.junit.jupiter.api.Assertions;

/** Hosts of a lab that agents are deployed to, and what they look like before and after. */
final class DeployHosts extends HostLab {

    static final Entry ALONE = new Entry.None();
    private static final Attempt.Patience SHORT = new Attempt.Patience(Duration.ofSeconds(8), Duration.ofSeconds(1));
    private static final Duration LIMIT = Duration.ofSeconds(60);
    /** Backups of shadow's own tools, made anew whenever a group comes or goes, are no part of the comparison. */
    private static final String TREE = "find /etc /opt /srv /root /home /var/tmp /tmp /run /var/lib -xdev"
            + " \\( -path /var/lib/libvirt -o -path /run/libvirt -o -path '/run/*.pid' -o -path /run/boot-id"
            + " -o -path /etc/mtab -o -path /etc/group-"
            + " -o -path /etc/gshadow- -o -path /etc/.pwd.lock \\) -prune -o \\( -type f -exec sha256sum {} + \\)"
            + " -o -printf '%y %p %m %u %l\\n' | LC_ALL=C sort; ps -e -o args= | grep hotseat-agent | grep -v grep";
    private static final String INSTALLED = "find /opt/hotseat /etc /var/tmp /var/lib/hotseat.deployment -xdev"
            + " \\( -path /etc/group- -o -path /etc/gshadow- -o -path /etc/.pwd.lock \\) -prune"
            + " -o \\( -type f -exec sha256sum {} + \\) -o -printf '%y %p %m %u %l\\n' | LC_ALL=C sort";

    private final Path files;
    private final List<Failure> told = new ArrayList<>();
    private final ThreadWorkers workers = new ThreadWorkers();

    DeployHosts(Path files, String prefix, int hosts) {
        super(files, prefix, hosts, 0);
        this.files = files;
    }

    HostLink connect(int number) throws FailureException, AnswerNeeded {
        KnownHosts known = new KnownHosts(folder().resolve("keys/known_hosts"));
        return new JschConnector(known, new AuditLog(files.resolve("audit.log"), told::add), workers,
                MonotonicClock.SYSTEM).connect(host(number), new HostAccount(address(number), 22, "root"),
                        new Proof.KeyFile(key(), Optional.empty()), Deadline.in(LIMIT));
    }

    static Deployer deployer(HostLink link) {
        return deployer(link, "");
    }

    /** One that has more functions on the host, or others. */
    static Deployer deployer(HostLink link, String more) {
        return new Deployer(new RootShell(link, Optional.empty(), MonotonicClock.SYSTEM, more), Optional.empty(),
                false, SHORT);
    }

    static String host(int number) {
        return "host-0" + number;
    }

    HostPlan plan(int number) {
        return new HostPlan(host(number), "host", address(number), Optional.of("10.0.0." + number), Optional.empty(),
                Optional.of("qemu:///system"), Map.of("log.level", "info"));
    }

    AgentPackage agent(String version, FakeAgent.Kind kind) throws FailureException {
        return FakeAgent.of(files, version, kind);
    }

    /** Files and processes that a deployment could have touched. */
    String tree(int number) {
        return exec(host(number), "sh", "-c", TREE + "; true");
    }

    /** Fails with the lines that differ. */
    static void assertSame(String before, String now, String when) {
        List<String> gone = new ArrayList<>(before.lines().toList());
        List<String> come = new ArrayList<>(now.lines().toList());
        gone.removeAll(Set.copyOf(now.lines().toList()));
        come.removeAll(Set.copyOf(before.lines().toList()));
        assertEquals(String.join("\n", gone), String.join("\n", come), when);
    }

    /** Files of what is installed, without what agents write. */
    String installed(int number) {
        return exec(host(number), "sh", "-c", INSTALLED);
    }

    String shell(int number, String script) {
        return exec(host(number), "sh", "-c", script).strip();
    }

    static void await(BooleanSupplier condition, String what) {
        Deadline limit = Deadline.in(LIMIT);
        while (!condition.getAsBoolean()) {
            if (limit.isOver()) {
                Assertions.fail(what);
            }
            Thread.onSpinWait();
        }
    }

    /** Takes away what a test has deployed. */
    void clean(int hosts) throws FailureException, AnswerNeeded {
        for (int number = 1; number <= hosts; number++) {
            try (HostLink link = connect(number)) {
                deployer(link).remove(Optional.empty(), false, Progress.NONE);
            }
        }
        assertEquals(List.of(), told);
    }

    ThreadWorkers workers() {
        return workers;
    }

    /** Ends the lab and all threads. */
    void end() {
        workers.close();
        close();
    }

    /** Does something once, when a step begins. */
    static final class At implements Progress {
        private final DeployStep step;
        private final Consumer<At> act;
        private boolean done;
        private boolean cancelled;

        At(DeployStep step, Consumer<At> act) {
            this.step = step;
            this.act = act;
        }

        @Override
        public void report(double fraction, String text) {
            if (!done && text.equals(step.text())) {
                done = true;
                act.accept(this);
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        void cancel() {
            cancelled = true;
        }
    }
}
