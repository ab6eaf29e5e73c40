// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.console.member.Copies;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.protocol.op.PortLive;
import org.hotseat.protocol.op.PortOps;
import org.hotseat.protocol.op.PortOps.PortTest;
import org.hotseat.protocol.op.PortOps.PortTested;
import org.hotseat.state.Kinds;
import org.hotseat.state.board.PortRecord;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.command.PortCommand.ReleasePort;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lines of the training cluster: who has them is decided by the product's own rules. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class TrainingPortsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Instant NOW = Instant.parse("2026-10-21T14:31:20Z");
    private static final HostId BOARD = new HostId("host-13");

    private final ThreadWorkers workers = new ThreadWorkers();
    private final MirrorDesk desk = new MirrorDesk(workers.timer(), new MemberLinkState.Connected("host-05", NOW,
            Duration.ofMillis(3)));
    private final TrainingState state = new TrainingState("North Ops", MonotonicClock.SYSTEM, desk);
    private final List<HostView> hosts = IntStream.rangeClosed(1, 16).mapToObj("host-%02d"::formatted).map(name ->
            new HostView(new HostId(name), name, LinkState.LIVE, NOW, Optional.empty(), Optional.empty(), 1, 1, 2, 1,
                    1, 1, false, false)).toList();
    private boolean reached = true;
    private final TrainingPorts ports = new TrainingPorts(new TrainingCopies(desk, MonotonicClock.SYSTEM,
            new TrainingUpkeep(desk, state, null, null, workers.pool("moves", 1)), host -> true), desk, state,
            MonotonicClock.SYSTEM, host -> reached);

    @BeforeEach
    void machines() {
        state.join(hosts);
        for (int number = 1; number <= 3; number++) {
            state.give(new DefineMachine(0, new MachineRecord(new MachineId(new UUID(0, number)), "plot-" + number, "",
                    "<domain/>", Protection.RESTART, new HostId("host-0" + number), List.of(), true)),
                            TrainingGroup.person());
        }
        ports.begin();
    }

    @AfterEach
    void end() {
        workers.close();
    }

    private Optional<PortLive> live(String port) {
        return Optional.ofNullable(ports.hosts().get(BOARD)).stream().flatMap(host -> host.ports().stream()).filter(
                one -> one.port().equals(port)).findFirst();
    }

    private PortRecord record(String port) {
        return desk.view().find(Kinds.PORT, BOARD.value(), port).orElseThrow().value();
    }

    private PortTested send(String port, long epoch, boolean beside) throws FailureException {
        return Copies.await(ports.ask(PortOps.TEST, new PortTest(BOARD, port, epoch, "6869", beside), PATIENCE,
                Progress.NONE), PATIENCE, "silent");
    }

    @Test
    void linesThatSpeakBelongToMachinesAndTheirBytesGrow() {
        assertEquals("plot-1", desk.view().find(Kinds.MACHINE, record("ser1").holder().orElseThrow().machine()
                .toString()).orElseThrow().value().name());
        assertTrue(live("ser1").orElseThrow().connected());
        assertEquals(record("ser1").holder(), live("ser1").orElseThrow().holder());
        assertTrue(ports.hosts().values().stream().anyMatch(host -> !host.tunnels().isEmpty()),
                "their hosts tell of them");
        reached = false;
        assertTrue(live("ser1").isEmpty(), "a host that is not reached tells nothing");
    }

    @Test
    void aTraineeSendsAndIsRefusedAsOnRealBoards() throws Exception {
        PortTested tested = send("ser2", 0, false);
        assertEquals("6869", tested.hex());
        assertEquals(2, live("ser2").orElseThrow().traffic().out());
        FailureException used = assertThrows(FailureException.class, () -> send("ser1", record("ser1").epoch(), false));
        assertEquals(FailureCode.WRONG_STATE, used.code());
        assertTrue(send("ser1", record("ser1").epoch(), true).heard());
        state.give(new ReleasePort(desk.view().version(Kinds.PORT.key(BOARD.value(), "ser1")), BOARD, "ser1"),
                TrainingGroup.person());
        assertTrue(live("ser1").orElseThrow().holder().isEmpty());
        assertTrue(send("ser1", record("ser1").epoch(), false).heard());
    }
}
