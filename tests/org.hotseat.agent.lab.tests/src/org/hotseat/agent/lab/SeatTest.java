// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.emulated.matrix.EmulatedMatrix;
import org.hotseat.emulated.matrix.MatrixServer;
import org.hotseat.emulated.matrix.Mischief;
import org.hotseat.emulated.matrix.Plane;
import org.hotseat.emulated.videohub.VideohubSpeech;
import org.hotseat.protocol.op.SeatOps;
import org.hotseat.protocol.op.SeatOps.SeatBegun;
import org.hotseat.protocol.op.SeatOps.SeatWish;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.DocumentCommand.PutObject;
import org.hotseat.state.command.HostCommand.Vouch;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.command.SwitchCommand.SetSwitch;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.ObjectRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.ladder.Verdict;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.matrix.SwitchRecord.Plug;
import org.hotseat.state.seat.SeatRecord;
import org.hotseat.state.seat.SeatRunRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A desk whose monitor is at a matrix switch, and a machine that real agents move: the picture goes where it goes. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@ExtendWith(LabTurn.class)
class SeatTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String SEAT = "desk-1";
    private static final String NAME = "Desk 1";
    /** As the emulated matrix counts: from 1. */
    private static final int MONITOR = 8;

    @TempDir
    private Path folder;
    private final ThreadWorkers workers = new ThreadWorkers();
    private final EmulatedMatrix matrix = new EmulatedMatrix("Hub 8x8", 8, 8, workers);
    private final MachineId machine = new MachineId(UUID.randomUUID());
    private MatrixServer server;
    private AgentCluster cluster;
    private LabConsole console;
    /** Hosts that do not lead. */
    private int from;
    private int to;

    @BeforeEach
    void start() throws Exception {
        server = MatrixServer.local(matrix, new VideohubSpeech(), LONG, workers);
        cluster = AgentCluster.start(folder, 3, 3);
        console = new LabConsole(cluster, 0);
        Until.holds("a leader", () -> console.state().find(Kinds.LEADER).isPresent());
        int leader = leader();
        from = (leader + 1) % 3;
        to = (leader + 2) % 3;
        console.close();
        console = new LabConsole(cluster, to);
        Until.holds("the state", () -> console.state().find(Kinds.LEADER).isPresent());
        console.command(new DefineMachine(0, new MachineRecord(machine, "m", "", xml(), Protection.RESTART, host(from),
                List.of(host(to)), true)));
        console.command(new SetSwitch(0, new SwitchRecord("mx", "mx-1", "videohub", "127.0.0.1", server.port(),
                "VIDEO", "", List.of(plug(0), plug(1), plug(2)), List.of(new Plug("7", "Desk 1, left", "monitor-1"))),
                ""));
        for (int one = 0; one < 3; one++) {
            console.command(new PutObject(0, new ObjectRecord("described-" + one, "Host", Map.of("@member", host(one)
                    .value(), "name", host(one).value(), "outputs", head(one), "outputs[" + head(one) + "].name",
                    "DP-1"))));
        }
        console.command(new PutObject(0, new ObjectRecord(SEAT, "Seat", Map.of("name", NAME, "monitors", "monitor-1",
                "monitors[monitor-1].name", "left"))));
        Until.holds("the machine on its first host", () -> owner().equals(Optional.of(host(from))));
        Until.holds("the leader reads the switch", () -> says(0, "seat", NAME, "preview", "map", "m"));
    }

    @AfterEach
    void end() throws Exception {
        for (AutoCloseable one : new AutoCloseable[] {console, cluster, server, workers}) {
            if (one != null) {
                one.close();
            }
        }
    }

    private int leader() {
        HostId leader = console.state().find(Kinds.LEADER).orElseThrow().value().host();
        return cluster.agents().stream().map(LabAgent::id).toList().indexOf(leader);
    }

    private HostId host(int index) {
        return cluster.agent(index).id();
    }

    private static String head(int index) {
        return "head-" + index;
    }

    private static Plug plug(int index) {
        return new Plug(Integer.toString(index + 1), "host " + index, head(index));
    }

    private String xml() {
        return "<domain type='kvm'><name>m</name><uuid>" + machine + "</uuid><memory unit='MiB'>64</memory>"
                + "<vcpu>1</vcpu><os><type arch='x86_64'>hvm</type></os></domain>";
    }

    private Optional<HostId> owner() {
        return console.authority(machine).map(AuthorityRecord::owner);
    }

    private Optional<HostId> seated() {
        return console.state().find(Kinds.SEAT, SEAT).map(Held::value).filter(one -> one.machine().equals(Optional.of(
                machine))).flatMap(SeatRecord::host);
    }

    /** Whether the monitor shows a host. */
    private boolean shows(int index) {
        return matrix.routes(Plane.VIDEO).get(MONITOR) == index + 2;
    }

    private boolean says(int exit, String... words) throws IOException {
        return cluster.agent(to).type("", words).exit() == exit;
    }

    private void seat(int agent, int exit, String part, String... words) throws IOException {
        LabAgent.Said said = cluster.agent(agent).type("", Stream.concat(Stream.of("seat"), Stream.of(words)).toArray(
                String[]::new));
        assertEquals(exit, said.exit(), said.text());
        assertTrue(said.text().contains(part), said.text());
    }

    private Stream<SeatRunRecord> moves() {
        return console.state().all(Kinds.SEAT_RUN).values().stream().map(Held::value);
    }

    @Test
    void aSeatGoesWithItsMachineAndComesBack() throws Exception {
        seat(to, 0, NAME + ": free");
        seat(from, 1, "no seat", "Desk 9");
        seat(from, 1, "No machine", NAME, "move", host(to).value());
        seat(to, 0, "COMMITTED", NAME, "map", "m");
        assertTrue(shows(from), matrix.routes(Plane.VIDEO).toString());
        seat(from, 0, NAME + ": m at " + host(from) + ", heads DP-1", NAME);
        seat(from, 0, "info: ", NAME, "preview", "move", host(to).value());
        assertTrue(shows(from));
        seat(from, 0, "VIDEO output mx/VIDEO/7: DONE E2", NAME, "move", host(to).value());
        assertTrue(shows(to), matrix.routes(Plane.VIDEO).toString());
        Until.holds("the machine is there", () -> owner().equals(Optional.of(host(to))) && seated().equals(owner()));
        seat(leader(), 0, "COMMITTED", NAME, "undo");
        assertTrue(shows(from), matrix.routes(Plane.VIDEO).toString());
        Until.holds("it is back", () -> owner().equals(Optional.of(host(from))) && seated().equals(owner()));
        matrix.lock(Plane.VIDEO, MONITOR, "10.9.9.9");
        Until.holds("what somebody has locked is not moved", () -> says(1, "seat", NAME, "preview", "move", host(to)
                .value()));
        seat(to, 1, "blocks: ", NAME, "move", host(to).value());
        assertEquals(Optional.of(host(from)), owner());
        assertTrue(console.state().all(Kinds.JOURNAL).values().stream().noneMatch(held -> held.value().code().equals(
                "CROSSPOINT_OUTSIDE")));
    }

    @Test
    void theNextLeaderEndsWhatTheOneBeforeBegan() throws Exception {
        seat(to, 0, "COMMITTED", NAME, "map", "m");
        int old = leader();
        matrix.misbehave(Mischief.SILENT);
        SeatBegun begun = console.connection().command(console.next(), SeatOps.BEGIN, new SeatWish.ToHost(machine,
                host(to)), Deadline.in(LONG), Progress.NONE).toCompletableFuture().get(LONG.toSeconds(),
                        TimeUnit.SECONDS).get();
        String run = begun.run().orElseThrow(() -> new AssertionError(begun.toString()));
        Until.holds("it is under way", () -> moves().anyMatch(one -> one.run().equals(run)));
        cluster.agent(old).kill();
        matrix.behave();
        Until.holds("another one has ended it", () -> leader() != old && moves().anyMatch(one -> one.run().equals(run)
                && !one.stage().isOpen()));
        SeatRunRecord end = moves().filter(one -> one.run().equals(run)).findFirst().orElseThrow();
        boolean moved = end.stage() == SeatRunRecord.Stage.COMMITTED;
        assertTrue(moved || end.stage() == SeatRunRecord.Stage.RETURNED, end.toString());
        assertEquals(Optional.of(host(moved ? to : from)), owner());
        assertEquals(owner(), seated());
        assertTrue(shows(moved ? to : from), matrix.routes(Plane.VIDEO).toString());
        seat(to, 0, "", NAME);
    }

    @Test
    void thePictureGoesWhereALostHostsMachineGoesOn() throws Exception {
        seat(to, 0, "COMMITTED", NAME, "map", "m");
        cluster.agent(from).endAll();
        HostId lost = host(from);
        Until.holds("a ladder that asks for a word, or a take-over", () -> console.ladder(lost).filter(one -> one
                .verdict() instanceof Verdict.NotTrusted).isPresent() || owner().equals(Optional.of(host(to))));
        if (owner().equals(Optional.of(lost))) {
            console.command(new Vouch(lost, console.state().find(Kinds.LEASE, lost.value()).orElseThrow().value()
                    .incarnation()));
        }
        Until.holds("the picture of the other host", () -> owner().equals(Optional.of(host(to))) && shows(to));
        Until.holds("all of it is written", () -> seated().equals(Optional.of(host(to))) && moves().noneMatch(
                one -> one.stage().isOpen()));
        assertTrue(moves().anyMatch(SeatRunRecord::failover));
    }

    @Test
    void aSeatFollowsAMachineThatSomebodyElseMoved() throws Exception {
        seat(to, 0, "COMMITTED", NAME, "map", "m");
        LabAgent.Said said = cluster.agent(from).type("", "maintenance", host(from).value(), "on");
        assertEquals(0, said.exit(), said.text());
        Until.holds("the machine and its picture", () -> owner().equals(Optional.of(host(to))) && shows(to) && seated()
                .equals(owner()));
    }
}
