// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy;

import static org.hotseat.hosts.deploy.DeployHosts.ALONE;
import static org.hotseat.hosts.deploy.DeployHosts.deployer;
import static org.hotseat.hosts.deploy.DeployHosts.host;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.hosts.HostLink;
import org.hotseat.hosts.deploy.DeployHosts.At;
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

    @TempDir
    static Path folder;
    private static DeployHosts lab;

    @BeforeAll
    static void makeHosts() {
        lab = new DeployHosts(folder, "dp", 2);
    }

    @AfterAll
    static void endHosts() {
        lab.end();
    }

    @AfterEach
    void clean() throws Exception {
        lab.clean(2);
    }

    @Test
    void anAgentIsInstalledAndRemovedWithoutATrace() throws Exception {
        String before = lab.tree(1);
        try (HostLink link = lab.connect(1)) {
            Deployer deployer = deployer(link);
            assertEquals(HostFacts.Stage.NONE, deployer.look().journal().stage());
            AgentPackage agent = lab.agent("1.0.0", FakeAgent.Kind.GOOD);
            Deployed deployed = deployer.deploy(agent, Optional.of(lab.plan(1)), ALONE, Progress.NONE);
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
        DeployHosts.assertSame(before, lab.tree(1), "");
    }

    @ParameterizedTest
    @EnumSource(value = DeployStep.class, names = { "BEGIN", "COPY", "UNPACK", "CONFIGURE", "START", "HEALTH",
        "FINISH" })
    void aCancelledInstallationLeavesNothing(DeployStep step) throws Exception {
        String before = lab.tree(1);
        try (HostLink link = lab.connect(1)) {
            FailureException failed = assertThrows(FailureException.class, () -> deployer(link).deploy(
                    lab.agent("1.0.0", FakeAgent.Kind.GOOD), Optional.of(lab.plan(1)), ALONE, new At(step, At::cancel)));
            assertEquals(FailureCode.CANCELLED, failed.code());
            assertEquals(step == DeployStep.BEGIN ? Messages.nothingDone : Messages.takenBack,
                    failed.failure().remedy());
        }
        DeployHosts.assertSame(before, lab.tree(1), "");
    }

    @ParameterizedTest
    @EnumSource(value = DeployStep.class, names = { "COPY", "UNPACK", "CONFIGURE", "HEALTH" })
    void aBrokenConnectionIsTakenBackByTheNextAttempt(DeployStep step) throws Exception {
        String before = lab.tree(1);
        try (HostLink link = lab.connect(1)) {
            At cut = new At(step, at -> link.close());
            FailureException failed = assertThrows(FailureException.class, () -> deployer(link).deploy(
                    lab.agent("1.0.0", FakeAgent.Kind.GOOD), Optional.of(lab.plan(1)), ALONE, cut));
            assertEquals(FailureCode.UNREACHABLE, failed.code());
            assertEquals(Messages.takenBackLater, failed.failure().remedy());
        }
        try (HostLink link = lab.connect(1)) {
            assertEquals(HostFacts.Stage.OPEN, deployer(link).look().journal().stage());
            FailureException failed = assertThrows(FailureException.class, () -> deployer(link).deploy(
                    lab.agent("1.0.1", FakeAgent.Kind.BROKEN), Optional.of(lab.plan(1)), ALONE, Progress.NONE));
            assertEquals(FailureCode.UNSUPPORTED, failed.code(), failed.failure().text());
        }
        DeployHosts.assertSame(before, lab.tree(1), "");
    }

    @Test
    void anUpgradeKeepsConfigurationStateAndWhatRuns() throws Exception {
        try (HostLink link = lab.connect(1)) {
            Deployer deployer = deployer(link);
            deployer.deploy(lab.agent("1.0.0", FakeAgent.Kind.GOOD), Optional.of(lab.plan(1)), ALONE, Progress.NONE);
            String machine = lab.exec(host(1), "sh", "-c", "setsid sleep 6789 >/dev/null 2>&1 & echo $!").strip();
            AgentPackage newer = lab.agent("1.1.0", FakeAgent.Kind.GOOD);
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
        try (HostLink link = lab.connect(1)) {
            Deployer deployer = deployer(link);
            AgentPackage old = lab.agent("1.0.0", FakeAgent.Kind.GOOD);
            deployer.deploy(old, Optional.of(lab.plan(1)), ALONE, Progress.NONE);
            String before = lab.installed(1);
            // the good one is cancelled at its end
            DeployStep end = kind == FakeAgent.Kind.GOOD ? DeployStep.FINISH : DeployStep.DONE;
            FailureException failed = assertThrows(FailureException.class, () -> deployer.deploy(lab.agent("2.0.0", kind),
                    Optional.empty(), ALONE, new At(end, At::cancel)));
            assertTrue(failed.failure().remedy().contains("1.0.0"), failed.failure().text());
            assertEquals("1.0.0", deployer.status().version());
            assertEquals(Optional.of(old.name()), deployer.look().journal().version());
            assertEquals(HostFacts.Stage.WHOLE, deployer.look().journal().stage());
            DeployHosts.assertSame(before, lab.installed(1), "");
        }
    }

    @Test
    void anAgentThatDoesNotStartIsTakenBackWithItsReason() throws Exception {
        String before = lab.tree(1);
        try (HostLink link = lab.connect(1)) {
            FailureException failed = assertThrows(FailureException.class, () -> deployer(link).deploy(
                    lab.agent("1.0.0", FakeAgent.Kind.DEAD), Optional.of(lab.plan(1)), ALONE, Progress.NONE));
            assertTrue(failed.failure().message().contains("agent.conf:1: refused"), failed.failure().text());
        }
        DeployHosts.assertSame(before, lab.tree(1), "");
    }

    @Test
    void aDamagedCopyIsRefused() throws Exception {
        String before = lab.tree(1);
        try (HostLink link = lab.connect(1)) {
            AgentPackage agent = lab.agent("1.0.0", FakeAgent.Kind.GOOD);
            FailureException failed = assertThrows(FailureException.class, () -> deployer(link).deploy(
                    new AgentPackage(agent.archive(), agent.version(), "0".repeat(64)), Optional.of(lab.plan(1)),
                    new Entry.None(), Progress.NONE));
            assertEquals(FailureCode.DAMAGED, failed.code());
        }
        DeployHosts.assertSame(before, lab.tree(1), "");
    }

    @Test
    void filesOfOthersSurvive() throws Exception {
        try (HostLink link = lab.connect(1)) {
            Deployer deployer = deployer(link);
            lab.exec(host(1), "mkdir", "/opt/hotseat");
            assertEquals(HostFacts.Stage.BY_HAND, deployer.look().journal().stage());
            assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, () -> deployer.deploy(
                    lab.agent("1.0.0", FakeAgent.Kind.GOOD), Optional.of(lab.plan(1)), ALONE, Progress.NONE)).code());
            lab.exec(host(1), "rmdir", "/opt/hotseat");
            lab.exec(host(1), "mkdir", "-p", "/var/lib/hotseat/agent/cluster");
            assertEquals(HostFacts.Stage.BY_HAND, deployer.look().journal().stage());
            lab.exec(host(1), "rm", "-r", "/var/lib/hotseat");
            deployer.deploy(lab.agent("1.0.0", FakeAgent.Kind.GOOD), Optional.of(lab.plan(1)), ALONE, Progress.NONE);
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
        try (HostLink link = lab.connect(1)) {
            deployer(link).remove(Optional.empty(), false, Progress.NONE);
        }
        assertEquals("other", lab.exec(host(1), "ls", "/opt").strip());
        assertFalse(lab.exec(host(1), "ls", "/var/lib").contains("hotseat"));
        lab.exec(host(1), "rmdir", "/opt/other");
    }

    @Test
    void twoHostsAtOnce() throws Exception {
        AgentPackage agent = lab.agent("1.0.0", FakeAgent.Kind.GOOD);
        ExecutorService pool = lab.workers().pool("hosts", 2);
        List<Future<Deployed>> all = new ArrayList<>();
        for (int number = 1; number <= 2; number++) {
            int mine = number;
            all.add(pool.submit(() -> {
                try (HostLink link = lab.connect(mine)) {
                    return deployer(link).deploy(agent, Optional.of(lab.plan(mine)), ALONE, Progress.NONE);
                }
            }));
        }
        for (Future<Deployed> one : all) {
            assertEquals(Deployed.Kind.INSTALLED, one.get(60, TimeUnit.SECONDS).kind());
        }
    }

    @Test
    void twoDeploymentsToOneHostDoNotMix() throws Exception {
        AgentPackage agent = lab.agent("1.0.0", FakeAgent.Kind.GOOD);
        try (HostLink first = lab.connect(1); HostLink second = lab.connect(1)) {
            List<HostFacts.Stage> seen = new ArrayList<>();
            deployer(first).deploy(agent, Optional.of(lab.plan(1)), ALONE, new At(DeployStep.CONFIGURE, at -> {
                try {
                    seen.add(deployer(second).look().journal().stage());
                } catch (FailureException failed) {
                    throw new AssertionError(failed);
                }
            }));
            assertEquals(List.of(HostFacts.Stage.OPEN), seen);
            assertEquals(Deployed.Kind.UNCHANGED, deployer(second).deploy(agent, Optional.of(lab.plan(1)), ALONE,
                    Progress.NONE).kind());
        }
        assertTrue(EnumSet.allOf(DeployStep.class).stream().noneMatch(step -> step.text().isEmpty()));
    }
}
