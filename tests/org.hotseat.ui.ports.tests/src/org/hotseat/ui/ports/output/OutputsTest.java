// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Progress;
import org.hotseat.console.operation.Operation;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.OutputLive;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.CommandOutcome.Done;
import org.hotseat.state.command.OutputCommand.ClearOutput;
import org.hotseat.state.command.OutputCommand.ForgetMonitor;
import org.hotseat.state.command.OutputCommand.ShowOnOutput;
import org.hotseat.state.command.Result;
import org.hotseat.state.display.MonitorRecord;
import org.hotseat.state.display.OutputRecord;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.ports.model.PlayedMirror;
import org.hotseat.ui.ports.model.Rack;
import org.hotseat.ui.ports.output.OutputOperation.Shown;
import org.hotseat.ui.ports.output.OutputOperation.Want;
import org.junit.jupiter.api.Test;

class OutputsTest {

    private static final MonitorRecord DELL = new MonitorRecord("ab".repeat(32), "DEL", 1, 7, "U2720Q", 2560, 1440,
            59_951);
    private static final MonitorRecord EIZO = new MonitorRecord("cd".repeat(32), "ENC", 2, 8, "CG2700X", 3840, 2160,
            60_000);

    private final PlayedMirror mirror = new PlayedMirror();

    private static OutputRow row(Optional<MonitorRecord> learned, Optional<OutputLive> live) {
        return new OutputRow(Rack.HOST, "host-01", "left", "plot-1", Optional.of(new Held<>(new OutputRecord(Rack.HOST,
                "left", Rack.ONE, 1, learned), 5)), live);
    }

    private static OutputLive live(OutputLive.State state, String text, Optional<MonitorRecord> there,
            Optional<OutputLive.Alarm> alarm) {
        return new OutputLive("left", state, Optional.of(Rack.ONE), text, true, there, alarm);
    }

    @Test
    void whatDiffersIsToldWithItsConsequence() {
        OutputRow other = row(Optional.of(DELL), Optional.of(live(OutputLive.State.SHOWN, "", Optional.of(EIZO),
                Optional.of(new OutputLive.Alarm("MONITOR_OTHER_MODE", List.of("host-01", "left", EIZO.title(),
                        EIZO.mode(), DELL.title(), DELL.mode(), "plot-1"))))));
        assertEquals(StateMark.WARNING, other.mark());
        assertTrue(other.alarm().contains("plot-1") && other.alarm().contains("3840x2160"), other.alarm());
        assertEquals(Messages.differs, other.badge());
        OutputRow same = row(Optional.of(DELL), Optional.of(live(OutputLive.State.SHOWN, "", Optional.of(DELL), Optional
                .empty())));
        assertEquals(StateMark.DONE, same.mark());
        assertEquals(Messages.same, same.badge());
        assertEquals("", same.alarm());
        assertEquals(Formats.NONE, row(Optional.empty(), same.live()).badge(), "nothing was learned");
    }

    @Test
    void aPictureThatIsNotThereSaysWhy() {
        OutputRow wrong = row(Optional.empty(), Optional.of(live(OutputLive.State.STARTING, "no viewer",
                Optional.empty(), Optional.empty())));
        assertEquals(StateMark.ERROR, wrong.mark());
        assertEquals("no viewer", wrong.viewer());
        OutputRow silent = row(Optional.of(DELL), Optional.empty());
        assertEquals(StateMark.STALE, silent.mark());
        assertTrue(silent.viewer().contains("host-01"));
    }

    @Test
    void whatHostsTellIsThereWithoutAState() {
        HostLive host = new HostLive(Rack.HOST, "1", 0, Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
                List.of(), List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of(), List.of(new
                        OutputLive("left", OutputLive.State.IDLE, Optional.empty(), "", false, Optional.empty(),
                                Optional.empty())),
                List.of());
        List<OutputRow> rows = OutputRows.read(new StateMap(), Map.of(Rack.HOST, host), id -> Optional.empty());
        assertEquals(List.of("host-01.left"), rows.stream().map(OutputRow::name).toList());
        assertEquals(StateMark.OFF, rows.getFirst().mark());
        assertEquals(0, rows.getFirst().version());
    }

    @Test
    void undoShowsWhatWasThereBefore() throws Exception {
        mirror.answers(new Done(9, new Result("", 0)), new Done(10, new Result("", 0)), new Done(11, new Result("", 0)),
                new Done(12, new Result("", 0)));
        OutputOperation show = OutputOperation.of(mirror, row(Optional.empty(), Optional.empty()), new Want.Show(new
                Shown(Rack.TWO, 0), "plot-2"));
        show.run(Progress.NONE);
        show.inverse().orElseThrow().run(Progress.NONE);
        OutputOperation clear = OutputOperation.of(mirror, row(Optional.empty(), Optional.empty()), new Want.Clear());
        clear.run(Progress.NONE);
        clear.inverse().orElseThrow().run(Progress.NONE);
        assertEquals(List.of(new ShowOnOutput(5, Rack.HOST, "left", Rack.TWO, 0), new ShowOnOutput(9, Rack.HOST, "left",
                Rack.ONE, 1), new ClearOutput(5, Rack.HOST, "left"), new ShowOnOutput(0, Rack.HOST, "left", Rack.ONE,
                1)), mirror.given);
    }

    @Test
    void undoGoesOnFromAMonitorThatWasLearnedMeanwhile() throws Exception {
        mirror.answers(new Done(9, new Result("", 0)), new Done(11, new Result("", 0)));
        OutputOperation show = OutputOperation.of(mirror, new OutputRow(Rack.HOST, "host-01", "left", "", Optional
                .empty(), Optional.empty()), new Want.Show(new Shown(Rack.ONE, 1), "plot-1"));
        show.run(Progress.NONE);
        holds(Rack.ONE, Optional.of(DELL), 10);
        show.inverse().orElseThrow().run(Progress.NONE);
        assertEquals(List.of(new ShowOnOutput(0, Rack.HOST, "left", Rack.ONE, 1), new ClearOutput(10, Rack.HOST,
                "left")), mirror.given);
    }

    @Test
    void undoStopsAtWhatSomebodyElseShowsThere() throws Exception {
        mirror.answers(new Done(9, new Result("", 0)), new CommandOutcome.Conflict("", 12, ""));
        OutputOperation show = OutputOperation.of(mirror, row(Optional.empty(), Optional.empty()), new Want.Show(new
                Shown(Rack.TWO, 0), "plot-2"));
        show.run(Progress.NONE);
        holds(Rack.LOOSE, Optional.of(DELL), 12);
        Operation undo = show.inverse().orElseThrow();
        assertThrows(FailureException.class, () -> undo.run(Progress.NONE));
        assertEquals(new ShowOnOutput(9, Rack.HOST, "left", Rack.ONE, 1), mirror.given.getLast());
    }

    @Test
    void aChangeNeverGoesBackToAVersionBeforeItsOwn() throws Exception {
        mirror.answers(new Done(9, new Result("", 0)));
        holds(Rack.ONE, Optional.of(DELL), 3);
        OutputOperation.of(mirror, row(Optional.of(DELL), Optional.empty()), new Want.Show(new Shown(Rack.TWO, 0),
                "plot-2")).run(Progress.NONE);
        assertEquals(List.of(new ShowOnOutput(5, Rack.HOST, "left", Rack.TWO, 0)), mirror.given, "the view is behind");
    }

    @Test
    void aLearnedMonitorIsNotReplacedByUndo() throws Exception {
        mirror.answers(new Done(9, new Result("", 0)));
        holds(Rack.ONE, Optional.of(DELL), 5);
        OutputOperation clear = OutputOperation.of(mirror, row(Optional.of(DELL), Optional.empty()), new Want.Clear());
        clear.run(Progress.NONE);
        assertTrue(clear.inverse().isEmpty(), "whatever is plugged in would be taken as the right one");
    }

    private void holds(MachineId machine, Optional<MonitorRecord> monitor, long version) {
        OutputRecord record = new OutputRecord(Rack.HOST, "left", machine, 1, monitor);
        mirror.state.put(Kinds.OUTPUT.key(Rack.HOST.value(), "left"), Kinds.OUTPUT.schema(), Kinds.OUTPUT.write(
                record), version);
    }

    @Test
    void aMonitorIsLearnedAnewAndThatStays() throws Exception {
        mirror.answers(new Done(9, new Result("", 0)));
        OutputOperation learn = OutputOperation.of(mirror, row(Optional.of(DELL), Optional.empty()), new Want.Learn());
        learn.run(Progress.NONE);
        assertEquals(List.of(new ForgetMonitor(5, Rack.HOST, "left")), mirror.given);
        assertTrue(learn.inverse().isEmpty());
    }
}
