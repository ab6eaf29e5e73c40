// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.hosts.HostAccount;
import org.hotseat.hosts.HostLink;
import org.hotseat.hosts.Proof;
import org.hotseat.hosts.audit.AuditLog;
import org.hotseat.hosts.jsch.JschConnector;
import org.hotseat.hosts.key.KnownHosts;
import org.hotseat.lab.HostLab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Deployments to real hosts of an agent that is a script, each compared with what the host was before. */
@Tag("lab")
class DeployLabTest {

    private static final Attempt.Patience SHORT = new Attempt.Patience(Duration.ofSeconds(4), Duration.ofSeconds(1));
    /** Backups of shadow's own tools, made anew whenever a group comes or goes, are no part of the comparison. */
    private static final String TREE = "find /etc /opt /srv /root /home /var/tmp /tmp /run /var/lib -xdev"
            + " \\( -path /var/lib/libvirt -o -path /run/libvirt -o -path /etc/mtab -o -path /etc/group-"
            + " -o -path /etc/gshadow- -o -path /etc/.pwd.lock \\) -prune -o \\( -type f -exec sha256sum {} + \\)"
            + " -o -printf '%y %p %m %u %l\\n' | LC_ALL=C sort; ps -e -o args= | grep hotseat-agent | grep -v grep";

    private static final Entry ALONE = new Entry.None();

    @TempDir
    static Path folder;
    private static HostLab lab;

    private final List<Failure> told = new ArrayList<>();
    private final ThreadWorkers workers = new ThreadWorkers();

    @BeforeAll
    static void makeHosts() {
        lab = new HostLab(folder, "dp", 2, 0);
    }

    @AfterAll
    static void endHosts() {
        lab.close();
    }

    @AfterEach
    void clean() throws Exception {
        for (int number = 1; number <= 2; number++) {
            try (HostLink link = connect(number)) {
                deployer(link).remove(Optional.empty(), false, Progress.NONE);
            }
        }
        workers.close();
        assertEquals(List.of(), told);
    }

    private HostLink connect(int number) throws Exception {
        KnownHosts known = new KnownHosts(lab.folder().resolve("keys/known_hosts"));
        return new JschConnector(known, new AuditLog(folder.resolve("audit.log"), told::add), workers,
                MonotonicClock.SYSTEM).connect(host(number), new HostAccount(lab.address(number), 22, "root"),
                        new Proof.KeyFile(lab.key(), Optional.empty()), Deadline.in(Duration.ofSeconds(20)));
    }

    private static Deployer deployer(HostLink link) {
        return new Deployer(new RootShell(link, Optional.empty(), MonotonicClock.SYSTEM), Optional.empty(), false,
                SHORT);
    }

    private static String host(int number) {
        return "host-0" + number;
    }

    private static HostPlan plan(int number) {
        return new HostPlan(host(number), "host", lab.address(number), Optional.of("10.0.0." + number),
                Optional.empty(), Optional.of("qemu:///system"), Map.of("log.level", "info"));
    }

    private static String tree(int number) {
        return lab.exec(host(number), "sh", "-c", TREE + "; true");
    }

    private static AgentPackage agent(String version, FakeAgent.Kind kind) throws FailureException {
        return FakeAgent.of(folder, version, kind);
    }

    /** Does something once, when a step begins. */
    private static final class At implements Progress {
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

    @Test
    void anAgentIsInstalledAndRemovedWithoutATrace() throws Exception {
        String before = tree(1);
        try (HostLink link = connect(1)) {
            Deployer deployer = deployer(link);
            assertEquals(HostFacts.Stage.NONE, deployer.look().journal().stage());
            AgentPackage agent = agent("1.0.0", FakeAgent.Kind.GOOD);
            Deployed deployed = deployer.deploy(agent, Optional.of(plan(1)), ALONE, Progress.NONE);
            assertEquals(Deployed.Kind.INSTALLED, deployed.kind());
            assertEquals("running", deployed.status().state());
            assertEquals(Optional.of(agent.name()), deployer.look().journal().version());
            assertTrue(lab.exec(host(1), "cat", "/etc/hotseat/agent.conf").contains("plane.storage = 10.0.0.1\n"));
            assertEquals("keeper", lab.exec(host(1), "cat", "/opt/hotseat/keeper/keeper.jar"));
            assertTrue(lab.exec(host(1), "cat", "/etc/group").contains("hotseat-operator:"));
            assertEquals(Deployed.Kind.UNCHANGED, deployer.deploy(agent, Optional.empty(), ALONE, Progress.NONE)
                    .kind());
            assertEquals(List.of(), deployer.remove(Optional.empty(), false, Progress.NONE));
        }
        assertEquals(before, tree(1));
    }

    @ParameterizedTest
    @EnumSource(value = DeployStep.class, names = { "BEGIN", "COPY", "UNPACK", "CONFIGURE", "START", "HEALTH",
        "FINISH" })
    void aCancelledInstallationLeavesNothing(DeployStep step) throws Exception {
        String before = tree(1);
        try (HostLink link = connect(1)) {
            FailureException failed = assertThrows(FailureException.class, () -> deployer(link).deploy(
                    agent("1.0.0", FakeAgent.Kind.GOOD), Optional.of(plan(1)), ALONE, new At(step, At::cancel)));
            assertEquals(FailureCode.CANCELLED, failed.code());
            assertEquals(step == DeployStep.BEGIN ? Messages.nothingDone : Messages.takenBack,
                    failed.failure().remedy());
        }
        assertEquals(before, tree(1));
    }

    @ParameterizedTest
    @EnumSource(value = DeployStep.class, names = { "COPY", "UNPACK", "CONFIGURE", "HEALTH" })
    void aBrokenConnectionIsTakenBackByTheNextAttempt(DeployStep step) throws Exception {
        String before = tree(1);
        try (HostLink link = connect(1)) {
            At cut = new At(step, at -> link.close());
            FailureException failed = assertThrows(FailureException.class, () -> deployer(link).deploy(
                    agent("1.0.0", FakeAgent.Kind.GOOD), Optional.of(plan(1)), ALONE, cut));
            assertEquals(FailureCode.UNREACHABLE, failed.code());
            assertEquals(Messages.takenBackLater, failed.failure().remedy());
        }
        try (HostLink link = connect(1)) {
            assertEquals(HostFacts.Stage.OPEN, deployer(link).look().journal().stage());
            FailureException failed = assertThrows(FailureException.class, () -> deployer(link).deploy(
                    agent("1.0.1", FakeAgent.Kind.BROKEN), Optional.of(plan(1)), ALONE, Progress.NONE));
            assertEquals(FailureCode.UNSUPPORTED, failed.code(), failed.failure().text());
        }
        assertEquals(before, tree(1));
    }

    @Test
    void anUpgradeKeepsConfigurationStateAndWhatRuns() throws Exception {
        try (HostLink link = connect(1)) {
            Deployer deployer = deployer(link);
            deployer.deploy(agent("1.0.0", FakeAgent.Kind.GOOD), Optional.of(plan(1)), ALONE, Progress.NONE);
            String machine = lab.exec(host(1), "sh", "-c", "setsid sleep 6789 >/dev/null 2>&1 & echo $!").strip();
            AgentPackage newer = agent("1.1.0", FakeAgent.Kind.GOOD);
            Deployed deployed = deployer.deploy(newer, Optional.empty(), ALONE, Progress.NONE);
            assertEquals(Deployed.Kind.UPGRADED, deployed.kind());
            assertEquals("1.1.0", deployed.status().version());
            assertTrue(lab.exec(host(1), "cat", "/proc/" + machine + "/cmdline").contains("6789"));
            assertEquals("1.0.0 begins\n1.1.0 begins\n", lab.exec(host(1), "cat",
                    "/var/lib/hotseat/agent/log/agent.log"));
            assertEquals(newer.name(), lab.exec(host(1), "ls", "/opt/hotseat/versions").strip());
            lab.exec(host(1), "kill", machine);
        }
    }

    @ParameterizedTest
    @EnumSource(FakeAgent.Kind.class)
    void anUpgradeThatIsNotWellIsRolledBack(FakeAgent.Kind kind) throws Exception {
        try (HostLink link = connect(1)) {
            Deployer deployer = deployer(link);
            AgentPackage old = agent("1.0.0", FakeAgent.Kind.GOOD);
            deployer.deploy(old, Optional.of(plan(1)), ALONE, Progress.NONE);
            String before = installed();
            // the good one is cancelled at its end
            DeployStep end = kind == FakeAgent.Kind.GOOD ? DeployStep.FINISH : DeployStep.DONE;
            FailureException failed = assertThrows(FailureException.class, () -> deployer.deploy(agent("2.0.0", kind),
                    Optional.empty(), ALONE, new At(end, At::cancel)));
            assertTrue(failed.failure().remedy().contains("1.0.0"), failed.failure().text());
            assertEquals("1.0.0", deployer.status().version());
            assertEquals(Optional.of(old.name()), deployer.look().journal().version());
            assertEquals(HostFacts.Stage.WHOLE, deployer.look().journal().stage());
            assertEquals(before, installed());
        }
    }

    private static String installed() {
        return lab.exec(host(1), "sh", "-c", "find /opt/hotseat /etc /var/tmp /var/lib/hotseat.deployment -xdev"
                + " \\( -type f -exec sha256sum {} + \\) -o -printf '%y %p %m %u %l\\n' | LC_ALL=C sort");
    }

    @Test
    void anAgentThatDoesNotStartIsTakenBackWithItsReason() throws Exception {
        String before = tree(1);
        try (HostLink link = connect(1)) {
            FailureException failed = assertThrows(FailureException.class, () -> deployer(link).deploy(
                    agent("1.0.0", FakeAgent.Kind.DEAD), Optional.of(plan(1)), ALONE, Progress.NONE));
            assertTrue(failed.failure().message().contains("agent.conf:1: refused"), failed.failure().text());
        }
        assertEquals(before, tree(1));
    }

    @Test
    void aDamagedCopyIsRefused() throws Exception {
        String before = tree(1);
        try (HostLink link = connect(1)) {
            AgentPackage agent = agent("1.0.0", FakeAgent.Kind.GOOD);
            FailureException failed = assertThrows(FailureException.class, () -> deployer(link).deploy(
                    new AgentPackage(agent.archive(), agent.version(), "0".repeat(64)), Optional.of(plan(1)),
                    new Entry.None(), Progress.NONE));
            assertEquals(FailureCode.DAMAGED, failed.code());
        }
        assertEquals(before, tree(1));
    }

    @Test
    void filesOfOthersSurvive() throws Exception {
        try (HostLink link = connect(1)) {
            Deployer deployer = deployer(link);
            lab.exec(host(1), "mkdir", "/opt/hotseat");
            assertEquals(HostFacts.Stage.BY_HAND, deployer.look().journal().stage());
            assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, () -> deployer.deploy(
                    agent("1.0.0", FakeAgent.Kind.GOOD), Optional.of(plan(1)), ALONE, Progress.NONE)).code());
            lab.exec(host(1), "rmdir", "/opt/hotseat");
            deployer.deploy(agent("1.0.0", FakeAgent.Kind.GOOD), Optional.of(plan(1)), ALONE, Progress.NONE);
            lab.exec(host(1), "touch", "/opt/hotseat/notes of a person");
            assertEquals(List.of("/opt/hotseat"), deployer.remove(Optional.empty(), false, Progress.NONE));
            assertTrue(lab.exec(host(1), "ls", "/opt/hotseat").contains("notes of a person"));
            lab.exec(host(1), "rm", "-r", "/opt/hotseat");
        }
    }

    @Test
    void halfALineOfTheJournalNamesNothing() throws Exception {
        lab.exec(host(1), "sh", "-c", "mkdir /opt/other; printf 'a x ;\\nd /opt/none ;\\nt /opt/other ;\\nt /opt'"
                + " >/var/lib/hotseat.deployment; touch -d '1 hour ago' /var/lib/hotseat.deployment");
        try (HostLink link = connect(1)) {
            deployer(link).remove(Optional.empty(), false, Progress.NONE);
        }
        assertEquals("other", lab.exec(host(1), "ls", "/opt").strip());
        assertFalse(lab.exec(host(1), "ls", "/var/lib").contains("hotseat"));
        lab.exec(host(1), "rmdir", "/opt/other");
    }

    @Test
    void twoHostsAtOnce() throws Exception {
        AgentPackage agent = agent("1.0.0", FakeAgent.Kind.GOOD);
        ExecutorService pool = workers.pool("hosts", 2);
        List<Future<Deployed>> all = new ArrayList<>();
        for (int number = 1; number <= 2; number++) {
            int mine = number;
            all.add(pool.submit(() -> {
                try (HostLink link = connect(mine)) {
                    return deployer(link).deploy(agent, Optional.of(plan(mine)), ALONE, Progress.NONE);
                }
            }));
        }
        for (Future<Deployed> one : all) {
            assertEquals(Deployed.Kind.INSTALLED, one.get(60, TimeUnit.SECONDS).kind());
        }
    }

    @Test
    void twoDeploymentsToOneHostDoNotMix() throws Exception {
        AgentPackage agent = agent("1.0.0", FakeAgent.Kind.GOOD);
        try (HostLink first = connect(1); HostLink second = connect(1)) {
            List<HostFacts.Stage> seen = new ArrayList<>();
            deployer(first).deploy(agent, Optional.of(plan(1)), ALONE, new At(DeployStep.CONFIGURE, at -> {
                try {
                    seen.add(deployer(second).look().journal().stage());
                } catch (FailureException failed) {
                    throw new AssertionError(failed);
                }
            }));
            assertEquals(List.of(HostFacts.Stage.OPEN), seen);
            assertEquals(Deployed.Kind.UNCHANGED, deployer(second).deploy(agent, Optional.of(plan(1)), ALONE,
                    Progress.NONE).kind());
        }
        assertTrue(EnumSet.allOf(DeployStep.class).stream().noneMatch(step -> step.text().isEmpty()));
    }
}
