// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy;

import static org.hotseat.hosts.deploy.DeployHosts.ALONE;
import static org.hotseat.hosts.deploy.DeployHosts.deployer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.hosts.AnswerNeeded;
import org.hotseat.hosts.HostLink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host without systemd: whatever ends the agent, it runs again, until it is told to stop. */
@Tag("lab")
class KeptAgentLabTest {

    private static final String SUPERVISOR = "/etc/init.d/hotseat-agent ";

    @TempDir
    private static Path folder;
    private static DeployHosts lab;
    private static AgentPackage agent;

    private String before = "";

    @BeforeAll
    static void makeHosts() throws FailureException {
        lab = new DeployHosts(folder, "dk", 1);
        agent = lab.agent("1.0.0", FakeAgent.Kind.GOOD);
    }

    @AfterAll
    static void endHosts() {
        lab.end();
    }

    @BeforeEach
    void deploy() throws FailureException, AnswerNeeded {
        before = lab.tree(1);
        deploy(agent);
    }

    @AfterEach
    void remove() throws FailureException, AnswerNeeded {
        lab.clean(1);
        DeployHosts.assertSame(before, lab.tree(1), "");
    }

    private static Deployed deploy(AgentPackage agent) throws FailureException, AnswerNeeded {
        try (HostLink link = lab.connect(1)) {
            return deployer(link).deploy(agent, Optional.of(lab.plan(1)), ALONE, Progress.NONE);
        }
    }

    private static String pid() {
        return lab.shell(1, "cat /run/hotseat/agent.pid 2>/dev/null || true");
    }

    private static String supervisor(String command) {
        return lab.shell(1, SUPERVISOR + command + " || true");
    }

    private static boolean runsAgain(String dead) {
        String now = pid();
        return !now.isEmpty() && !now.equals(dead) && supervisor("status").startsWith("the agent runs, pid " + now
                + ", kept by ");
    }

    private static void kill() {
        String dead = pid();
        lab.shell(1, "kill -9 " + dead);
        DeployHosts.await(() -> runsAgain(dead), "killed and not started again");
    }

    @Test
    void aKilledAgentRunsAgainAndAStoppedOneDoesNot() {
        for (int kills = 0; kills < 3; kills++) {
            kill();
        }
        String told = lab.shell(1, "cat /run/hotseat/agent.out");
        assertTrue(told.contains("the agent ended with 137 after"), told);
        assertTrue(told.contains(" 3 in a row; it starts again after 2 s"), told);
        supervisor("stop");
        assertEquals("the agent does not run", supervisor("status"));
        assertEquals("", lab.shell(1, "ps -e -o args= | grep hotseat-agent | grep -v grep || true"));
        supervisor("start");
        DeployHosts.await(() -> runsAgain(""), "not started");
    }

    @Test
    void anAgentWithoutItsSupervisorGetsOne() throws Exception {
        String running = pid();
        lab.shell(1, "kill -9 $(cat /run/hotseat/supervisor.pid)");
        DeployHosts.await(() -> supervisor("status").endsWith("nothing starts it again"), "still supervised");
        assertEquals(Deployed.Kind.UNCHANGED, deploy(agent).kind());
        DeployHosts.await(() -> supervisor("status").startsWith("the agent runs, pid " + running + ", kept"), "not kept");
        kill();
    }

    @Test
    void aHostWithoutPowerStartsItAgain() {
        lab.script("power-cut", DeployHosts.host(1));
        lab.script("power-on", DeployHosts.host(1));
        DeployHosts.await(() -> runsAgain(""), "not started with the host");
    }

    @Test
    void aReleaseWithoutSupervisorIsGoneOverToAndBackFrom() throws Exception {
        AgentPackage old = FakeAgent.unsupervised(folder, "0.9.0");
        assertEquals(Deployed.Kind.UPGRADED, deploy(old).kind());
        assertEquals("", lab.shell(1, "cat /run/hotseat/supervisor.pid 2>/dev/null || true"));
        AgentPackage poor = lab.agent("1.1.0", FakeAgent.Kind.POOR);
        assertThrows(FailureException.class, () -> deploy(poor));
        assertEquals("0.9.0", lab.shell(1, "cut -d ' ' -f 1 /run/hotseat/fake"));
        assertEquals(Deployed.Kind.UPGRADED, deploy(lab.agent("1.2.0", FakeAgent.Kind.GOOD)).kind());
        kill();
    }
}
