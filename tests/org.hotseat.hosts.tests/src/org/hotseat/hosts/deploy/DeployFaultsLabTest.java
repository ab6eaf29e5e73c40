// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.hosts.AnswerNeeded;
import org.hotseat.hosts.HostLink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deployments and upgrades that are stopped at every line of the journal, each compared with what was there before. */
@Tag("lab")
class DeployFaultsLabTest {

    /** What happens in place of the thing that a line of the journal announces; in turn. */
    private enum Fault {
        FAILS("fail 99 'broken on purpose'"), SHELL_DIES("kill -9 $$"), CONNECTION_DIES("""
                p=$PPID
                until grep -q sshd "/proc/$p/comm"; do p=$(cut -d ' ' -f 4 "/proc/$p/stat"); done
                kill -9 "$p" $$
                """);

        private final String script;

        Fault(String script) {
            this.script = script;
        }

        static Fault at(int line) {
            return values()[line % values().length];
        }

        /** Functions that stop whatever is under way when the journal has come to a line; not at the last one. */
        String functions(int line) {
            return """
                    note() {
                        case $1 in done*) ;; *) [ "$(wc -l <"$J")" -ne %d ] || at_fault "$*" ;; esac
                        printf '%%s ;\\n' "$*" >>"$J"
                    }
                    at_fault() {
                        printf '%%s ;\\n' "$*" >>"$J"
                        %s
                    }
                    """.formatted(line, script);
        }
    }

    @TempDir
    private static Path folder;
    private static DeployHosts lab;

    private final List<String> stopped = new ArrayList<>();

    @BeforeAll
    static void makeHosts() {
        lab = new DeployHosts(folder, "df", 1);
    }

    @AfterAll
    static void endHosts() {
        lab.end();
    }

    @AfterEach
    void clean() throws FailureException, AnswerNeeded {
        lab.clean(1);
    }

    /** Deploys with a fault; whether it was reached. */
    private boolean isStopped(AgentPackage agent, Optional<HostPlan> plan, int line) throws FailureException, AnswerNeeded {
        Fault fault = Fault.at(line);
        try (HostLink link = lab.connect(1)) {
            DeployHosts.deployer(link, fault.functions(line)).deploy(agent, plan, DeployHosts.ALONE, Progress.NONE);
            return false;
        } catch (FailureException failed) {
            stopped.add(line + " " + fault + ": " + failed.failure().text());
            assertEquals(fault == Fault.CONNECTION_DIES, failed.failure().remedy().contains(
                    Messages.takenBackLater), failed.failure().text());
            return true;
        }
    }

    @Test
    void anInstallationLeavesNothingWhereverItStops() throws FailureException, AnswerNeeded {
        String before = lab.tree(1);
        AgentPackage agent = lab.agent("1.0.0", FakeAgent.Kind.GOOD);
        int line = 1;
        while (isStopped(agent, Optional.of(lab.plan(1)), line)) {
            if (Fault.at(line) == Fault.CONNECTION_DIES) {
                lab.clean(1);
            }
            DeployHosts.assertSame(before, lab.tree(1), stopped.getLast());
            line++;
        }
        assertEquals("1.0.0", status().version());
        assertTrue(stopped.size() >= 20, stopped.toString());
    }

    @Test
    void anUpgradeChangesNothingWhereverItStops() throws FailureException, AnswerNeeded {
        AgentPackage old = lab.agent("1.0.0", FakeAgent.Kind.GOOD);
        AgentPackage newer = lab.agent("1.1.0", FakeAgent.Kind.GOOD);
        try (HostLink link = lab.connect(1)) {
            DeployHosts.deployer(link).deploy(old, Optional.of(lab.plan(1)), DeployHosts.ALONE, Progress.NONE);
        }
        String machine = lab.shell(1, "setsid sleep 6789 >/dev/null 2>&1 & echo $!");
        String before = lab.installed(1);
        int line = Integer.parseInt(lab.shell(1, "wc -l </var/lib/hotseat.deployment")) + 1;
        while (isStopped(newer, Optional.empty(), line)) {
            if (Fault.at(line) == Fault.CONNECTION_DIES) {
                try (HostLink link = lab.connect(1)) {
                    assertEquals(Deployed.Kind.UNCHANGED, DeployHosts.deployer(link).deploy(old, Optional.empty(),
                            DeployHosts.ALONE, Progress.NONE).kind());
                }
            }
            DeployHosts.assertSame(before, lab.installed(1), stopped.getLast());
            assertEquals("1.0.0", status().version(), stopped.getLast());
            line++;
        }
        assertEquals("1.1.0", status().version());
        assertTrue(stopped.size() >= 4, stopped.toString());
        assertTrue(lab.shell(1, "cat /proc/" + machine + "/cmdline").contains("6789"));
        lab.shell(1, "kill " + machine);
    }

    private static AgentStatus status() throws FailureException, AnswerNeeded {
        try (HostLink link = lab.connect(1)) {
            return DeployHosts.deployer(link).status();
        }
    }
}
