// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.protocol.op.DepartureLive;
import org.hotseat.protocol.op.DepartureLive.State;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.LeaderRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.upkeep.MaintenanceRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The second host is emptied and filled again: real agents, real keepers, simulated machines. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@ExtendWith(LabTurn.class)
class MaintenanceTest {

    private static final HostId FIRST = new HostId("h1");
    private static final HostId SECOND = new HostId("h2");
    private static final HostId THIRD = new HostId("h3");

    @TempDir
    private Path folder;
    private final MachineId copied = new MachineId(new UUID(1, 1));
    private final MachineId plain = new MachineId(new UUID(1, 2));
    private final MachineId lonely = new MachineId(new UUID(1, 3));
    private final MachineId late = new MachineId(new UUID(1, 4));
    private AgentCluster cluster;
    private LabConsole console;

    @BeforeEach
    void start() throws Exception {
        cluster = AgentCluster.start(folder, 3, 3);
        console = new LabConsole(cluster, 2);
        define(copied, "copied", Protection.REPLICATED, List.of(THIRD, FIRST));
        define(plain, "plain", Protection.RESTART, List.of(THIRD));
        define(lonely, "lonely", Protection.RESTART, List.of());
        Until.holds("all on the second host", () -> runs(copied, 1) && runs(plain, 1) && runs(lonely, 1));
        Until.holds("the third host may go on", () -> authority(copied).filter(AuthorityRecord::eligible)
                .flatMap(AuthorityRecord::standby).equals(Optional.of(THIRD)));
    }

    @AfterEach
    void end() {
        console.close();
        cluster.close();
    }

    @Test
    void itsMachinesLeaveOneAfterAnotherThoughTheLeaderDiesAndComeBack() throws Exception {
        assertEquals("copied h3 PLANNED, lonely – STUCK, plain h3 PLANNED", plan(type("h2")));
        assertEquals("copied h3, plain h3", leaving(type("h2", "on")));
        HostId leader = console.state().find(Kinds.LEADER).map(Held::value).map(LeaderRecord::host).orElseThrow();
        if (leader.equals(FIRST)) {
            cluster.agent(0).kill();
        }
        Until.holds("two of them on the third host", () -> runs(copied, 2) && runs(plain, 2));
        Until.holds("one is stuck, and nothing stands against any host", () -> departures().equals(List.of(
                new DepartureLive(SECOND, lonely, State.STUCK, Optional.empty(), 0, List.of(), Optional.empty()))));
        assertTrue(maintenance().orElseThrow().isOn());
        if (leader.equals(FIRST)) {
            cluster.agent(0).start();
        }
        Until.holds("its copies go to the first host, not to the one in maintenance", () -> authority(copied)
                .filter(AuthorityRecord::eligible).flatMap(AuthorityRecord::standby).equals(Optional.of(FIRST)));
        define(late, "late", Protection.RESTART, List.of(THIRD));
        Until.holds("nothing begins there, and it says why", () -> AgentCluster.part(cluster.agent(1),
                "protected machines").get("text").getAsString().contains("maintenance"));
        assertEquals(Optional.empty(), authority(late));
        type("h2", "off", "--return");
        Until.holds("all are back", () -> runs(copied, 1) && runs(plain, 1) && runs(late, 1));
        Until.holds("nothing is left of it", () -> maintenance().isEmpty());
        assertEquals(1, authority(lonely).orElseThrow().epoch(), "never touched");
        assertEquals(3, authority(plain).orElseThrow().epoch(), "moved twice, never begun anew");
    }

    private void define(MachineId machine, String name, Protection protection, List<HostId> standbys) throws Exception {
        String xml = """
                <domain type='kvm'><name>%s</name><uuid>%s</uuid><memory unit='MiB'>64</memory><vcpu>1</vcpu>
                <os><type>hvm</type></os><features><acpi/></features><devices/></domain>""".formatted(name, machine);
        console.command(new DefineMachine(0, new MachineRecord(machine, name, "", xml, protection, SECOND, standbys,
                true)));
    }

    private JsonArray type(String... words) throws Exception {
        String[] all = new String[words.length + 2];
        all[0] = "maintenance";
        System.arraycopy(words, 0, all, 1, words.length);
        all[all.length - 1] = "--json";
        LabAgent.Said said = cluster.agent(2).type("", all);
        assertEquals(0, said.exit(), said.text());
        return JsonParser.parseString(said.text()).getAsJsonObject().getAsJsonArray("hosts").get(0).getAsJsonObject()
                .getAsJsonArray("moves");
    }

    private static String plan(JsonArray moves) {
        return String.join(", ", moves.asList().stream().map(one -> one.getAsJsonObject()).map(move -> move.get("name")
                .getAsString() + ' ' + target(move) + ' ' + move.get("state").getAsString()).toList());
    }

    private static String leaving(JsonArray moves) {
        return String.join(", ", moves.asList().stream().map(one -> one.getAsJsonObject()).filter(move -> move.has(
                "target")).map(move -> move.get("name").getAsString() + ' ' + target(move)).toList());
    }

    private static String target(JsonObject move) {
        return move.has("target") ? move.get("target").getAsString() : "–";
    }

    private Optional<AuthorityRecord> authority(MachineId machine) {
        return console.authority(machine);
    }

    private Optional<MaintenanceRecord> maintenance() {
        return console.state().find(Kinds.MAINTENANCE, SECOND.value()).map(Held::value);
    }

    private List<DepartureLive> departures() {
        return console.live(SECOND).map(HostLive::departures).orElse(List.of());
    }

    private boolean runs(MachineId machine, int index) {
        return authority(machine).filter(now -> now.owner().equals(cluster.agent(index).id())).isPresent()
                && console.sample(index, machine).filter(sample -> sample.state() == MachineState.RUNNING).isPresent();
    }
}
