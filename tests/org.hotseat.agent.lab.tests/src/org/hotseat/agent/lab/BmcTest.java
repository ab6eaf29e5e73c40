// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.lab.IpmiSim;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.ladder.RungName;
import org.hotseat.state.ladder.RungState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A person names a controller, and the leader uses it: real agents, real keepers, a real controller. Needs root. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@ExtendWith(LabTurn.class)
class BmcTest {

    private static final HostId SECOND = new HostId("h2");
    private static final HostId THIRD = new HostId("h3");
    private static final String ADDRESS = "127.0.2.9";
    private static final int PORT = 623;

    @TempDir
    private Path folder;
    private final MachineId machine = new MachineId(UUID.randomUUID());
    private AgentCluster cluster;
    private LabConsole console;
    private IpmiSim bmc;

    @BeforeEach
    void start() throws Exception {
        Assumptions.assumeTrue(IpmiSim.installed() && System.getProperty("user.name").equals("root"),
                "ipmi_sim (openipmi) or ipmitool is not installed, or this is not root");
        bmc = new IpmiSim(ADDRESS, PORT);
        cluster = AgentCluster.start(folder, 3, 3);
        console = new LabConsole(cluster, 2);
    }

    @AfterEach
    void end() throws Exception {
        for (AutoCloseable one : new AutoCloseable[] {console, cluster, bmc}) {
            if (one != null) {
                one.close();
            }
        }
    }

    private LabAgent.Said type(String input, String... words) throws IOException {
        return cluster.agent(2).type(input, Stream.concat(Stream.of("bmc", "h2"), Stream.of(words)).toArray(
                String[]::new));
    }

    private void says(int exit, String part, LabAgent.Said said) {
        assertEquals(exit, said.exit(), said.text());
        assertTrue(said.text().contains(part), said.text());
        assertFalse(said.text().contains(IpmiSim.PASSWORD), said.text());
    }

    @Test
    void aHostThatIsCutOffIsSwitchedOffByTheLeaderAndOnByAPerson() throws Exception {
        says(0, "h2: no controller", type(""));
        says(1, "refuses the user or the password", type("5-Wheels\n", "set", ADDRESS, IpmiSim.USER));
        says(0, "h2: no controller", type(""));
        says(0, "password known; its power is ON", type(IpmiSim.PASSWORD + '\n', "set", ADDRESS, IpmiSim.USER));
        says(0, "its power is ON", type("", "test"));
        console.command(new DefineMachine(0, new MachineRecord(machine, "m", "", xml(), Protection.RESTART, SECOND,
                List.of(THIRD), true)));
        Until.holds("the machine on its first host", () -> owner().equals(Optional.of(SECOND)));
        Until.holds("its controller answers", () -> rung() == RungState.HOLDS);
        stop(cluster.agent(1));
        Until.holds("the power is off", () -> !bmc.powered());
        Until.holds("the machine on its standby", () -> owner().equals(Optional.of(THIRD)));
        assertEquals(List.of(), processesOf(cluster.agent(1)));
        says(0, "its power is OFF", type("", "test"));
        says(0, "its power is ON", type("", "on"));
        LabAgent.Said audit = cluster.agent(2).type("", "audit");
        assertTrue(audit.text().contains("SetController") && audit.text().contains("SwitchPower"), audit.text());
        assertFalse(audit.text().contains(IpmiSim.PASSWORD), audit.text());
        assertFalse(Files.readString(cluster.agent(2).state().resolve("log/agent.log")).contains(IpmiSim.PASSWORD));
        assertEquals(2, authority().orElseThrow().epoch());
    }

    /** All that the controller ends; also what was forked before the others were stopped. */
    private void stop(LabAgent agent) throws IOException {
        Set<Long> stopped = new HashSet<>();
        List<Long> fresh = processesOf(agent);
        while (!fresh.isEmpty()) {
            bmc.host(fresh);
            for (long pid : fresh) {
                LabAgent.signal(pid, "STOP");
            }
            stopped.addAll(fresh);
            fresh = processesOf(agent).stream().filter(pid -> !stopped.contains(pid)).toList();
        }
    }

    /** Agent, keeper and store member: what stands for its host, and lives: the dead have no command line. */
    private static List<Long> processesOf(LabAgent agent) {
        return ProcessHandle.allProcesses().map(ProcessHandle::pid).filter(pid -> {
            try {
                return Files.readString(Path.of("/proc/" + pid + "/cmdline")).contains(agent.folder() + "/");
            } catch (IOException gone) {
                return false;
            }
        }).toList();
    }

    private RungState rung() {
        return console.ladder(SECOND).map(one -> one.rungs().get(RungName.BMC.ordinal()).state()).orElse(
                RungState.UNKNOWN);
    }

    private Optional<AuthorityRecord> authority() {
        return console.state().find(Kinds.AUTHORITY, machine.toString()).map(Held::value);
    }

    private Optional<HostId> owner() {
        return authority().map(AuthorityRecord::owner);
    }

    private String xml() {
        return """
                <domain type='kvm'><name>m</name><uuid>%s</uuid><memory unit='MiB'>64</memory><vcpu>1</vcpu>
                <os><type>hvm</type></os><features><acpi/></features><devices/></domain>""".formatted(machine);
    }
}
