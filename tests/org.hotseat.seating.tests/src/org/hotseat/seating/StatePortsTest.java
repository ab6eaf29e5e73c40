// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.LiveReport;
import org.hotseat.protocol.op.PortLive;
import org.hotseat.seats.room.Holder;
import org.hotseat.seats.room.PortId;
import org.hotseat.seats.run.Evidence;
import org.hotseat.seats.run.Result;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.StateView;
import org.hotseat.state.board.PortRecord;
import org.hotseat.state.board.PortRecord.PortHolder;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.PortCommand.EntrustPort;
import org.hotseat.state.command.Refusal;
import org.hotseat.state.command.RefusalReason;
import org.junit.jupiter.api.Test;

/** A port whose board follows the state at once, or is silent. */
class StatePortsTest implements ClusterAccess {

    private static final HostId BOARD = new HostId("w");
    private static final PortId PORT = new PortId("w", "gps");
    private static final MachineId M = new MachineId(new UUID(1, 1));
    private static final Holder AT_A = new Holder(new HostId("a"), M);
    private static final Holder AT_B = new Holder(new HostId("b"), M);

    private final StateMap state = new StateMap();
    private final StatePorts ports = new StatePorts(this);
    private long version;
    private boolean silent;
    private boolean connected;
    /** What is known here of the state; empty when all of it is. */
    private Optional<StateView> old = Optional.empty();
    /** What the board has heard of; empty when it has heard of all. */
    private Optional<PortRecord> heard = Optional.empty();

    private static Deadline soon() {
        return Deadline.in(Duration.ofMillis(250));
    }

    private void put(long epoch, Optional<PortHolder> holder) {
        PortRecord record = new PortRecord(BOARD, "gps", epoch, holder, epoch);
        state.put(Kinds.PORT.key("w", "gps"), 1, Kinds.PORT.write(record), ++version);
        state.reached(version);
    }

    private Optional<PortRecord> record() {
        return state.find(Kinds.PORT, "w", "gps").map(held -> held.value());
    }

    private long epoch() {
        return record().map(PortRecord::epoch).orElse(0L);
    }

    @Test
    void aPortIsGivenWhenItsBoardSaysSo() {
        assertEquals(Result.done(Evidence.E2), ports.assign(PORT, Optional.of(AT_A), 7, soon()));
        assertEquals(7, epoch());
        assertEquals(Result.done(Evidence.E2), ports.look(PORT, Optional.of(AT_A), soon()));
        assertEquals(Result.Kind.DIVERGED, ports.look(PORT, Optional.of(AT_B), soon()).kind());
        assertEquals(Result.Kind.DIVERGED, ports.carries(PORT, AT_A, soon()).kind());
        connected = true;
        assertEquals(Result.done(Evidence.E3), ports.carries(PORT, AT_A, soon()));
        assertEquals(Result.done(Evidence.E2), ports.assign(PORT, Optional.empty(), 8, soon()));
        assertEquals(Optional.empty(), record().flatMap(PortRecord::holder));
    }

    @Test
    void aPortThatFollowedItsMachineIsGivenUnderTheNextEpoch() {
        put(9, Optional.of(new PortHolder(AT_B.host(), M)));
        assertEquals(Result.done(Evidence.E2), ports.assign(PORT, Optional.of(AT_B), 7, soon()));
        assertEquals(9, epoch());
        assertEquals(Result.done(Evidence.E2), ports.assign(PORT, Optional.of(AT_A), 8, soon()));
        assertEquals(10, epoch());
    }

    @Test
    void aSilentBoardMayStillGiveIt() {
        silent = true;
        assertEquals(Result.Kind.INDETERMINATE, ports.assign(PORT, Optional.of(AT_A), 7, soon()).kind());
        assertEquals(Result.Kind.NOT_SENT, ports.look(PORT, Optional.of(AT_A), soon()).kind());
        assertEquals(Result.Kind.NOT_SENT, ports.carries(PORT, AT_A, soon()).kind());
        assertEquals(Result.Kind.REFUSED, ports.assign(new PortId("w", "other"), Optional.of(AT_A), 7, soon()).kind());
    }

    @Test
    void whatIsNotKnownHereYetCountsWhenAPortIsGiven() {
        put(9, Optional.of(new PortHolder(AT_A.host(), M)));
        old = Optional.of(state.snapshot());
        put(10, Optional.of(new PortHolder(AT_B.host(), M)));
        assertEquals(Result.done(Evidence.E2), ports.assign(PORT, Optional.of(AT_A), 7, soon()));
        assertEquals(11, epoch());
    }

    @Test
    void aBoardThatHasNotHeardOfTheEpochIsWaitedFor() {
        put(9, Optional.of(new PortHolder(AT_A.host(), M)));
        heard = record();
        connected = true;
        put(10, Optional.of(new PortHolder(AT_B.host(), M)));
        assertEquals(Result.Kind.NOT_SENT, ports.look(PORT, Optional.of(AT_B), soon()).kind());
        assertEquals(Result.Kind.DIVERGED, ports.look(PORT, Optional.of(AT_A), soon()).kind());
        assertEquals(Result.Kind.INDETERMINATE, ports.assign(PORT, Optional.of(AT_A), 7, soon()).kind());
        assertEquals(Result.Kind.DIVERGED, ports.carries(PORT, AT_A, soon()).kind());
        heard = Optional.empty();
        assertEquals(Result.done(Evidence.E2), ports.assign(PORT, Optional.of(AT_A), 7, soon()));
        assertEquals(Result.done(Evidence.E3), ports.carries(PORT, AT_A, soon()));
        assertEquals(11, epoch());
    }

    @Override
    public StateView view() {
        return old.orElse(state);
    }

    @Override
    public StateView fresh(Deadline deadline) {
        return state;
    }

    @Override
    public List<LiveReport> reports() {
        List<PortLive> told = heard.or(this::record).map(one -> new PortLive("gps", "SERIAL", "REPLAY", one.epoch(), one.holder(),
                connected, new PortLive.LineLive(true, "", 0), new PortLive.TrafficLive(0, 0, 0, 0, Optional.empty(),
                        Optional.empty()), "", 0)).stream().toList();
        HostLive facts = new HostLive(BOARD, "1", 1, Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
                List.of(), List.of(), List.of(), Optional.empty(), List.of(), told, List.of(), List.of(), List.of());
        return List.of(new LiveReport(BOARD, !silent, "", Optional.of(facts)));
    }

    @Override
    public CommandOutcome give(Command command, Deadline deadline) {
        if (command instanceof EntrustPort entrust && entrust.port().equals("gps") && entrust.epoch() > epoch()) {
            put(entrust.epoch(), entrust.holder());
            return new CommandOutcome.Done(version, new org.hotseat.state.command.Result("port", entrust.epoch()));
        }
        return new CommandOutcome.Refused(Refusal.of(RefusalReason.NOT_THERE, "port", "other"));
    }

    @Override
    public boolean machine(HostId host, MachineOrder order, Deadline deadline) {
        throw new IllegalStateException("no machine is asked for");
    }
}
