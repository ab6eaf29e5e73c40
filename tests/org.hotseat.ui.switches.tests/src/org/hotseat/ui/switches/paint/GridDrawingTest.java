// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hotseat.base.id.HostId;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.OutputLive;
import org.hotseat.protocol.op.SwitchLive.State;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.SwitchRecord.Plug;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.ui.canvas.Drawing;
import org.hotseat.ui.ink.SvgInk;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.switches.model.Hall;
import org.hotseat.ui.switches.model.Matrix;
import org.hotseat.ui.switches.model.Pending;
import org.hotseat.ui.switches.model.Things.Head;
import org.hotseat.ui.switches.model.Things.Thing;
import org.hotseat.ui.switches.model.Things;
import org.junit.jupiter.api.Test;

/** The drawing as SVG, with letters of one width. */
class GridDrawingTest {

    private static final TextMeasure LETTERS = (text, face) -> 7.0 * text.length();

    private static Grid grid(Matrix matrix, Map<String, String> pending) {
        Map<String, Pending.Check> checks = pending.entrySet().stream().collect(Collectors.toMap(
                Map.Entry::getKey, entry -> Pending.check(matrix, new Crossing("VIDEO", entry.getKey(),
                        entry.getValue()))));
        return new Grid(matrix, pending, checks, -1, -1);
    }

    private static Drawing.Laid laid(Grid grid) {
        return new GridDrawing(grid).lay(800, 600, LETTERS);
    }

    private static String svg(Grid grid) {
        Drawing.Laid laid = laid(grid);
        SvgInk ink = new SvgInk(Role::name, icon -> "<" + icon + "/>");
        laid.paint().accept(ink);
        return ink.document(laid.size());
    }

    @Test
    void itShowsOutputsLocksAndWhatOthersSwitched() {
        String svg = svg(grid(Hall.matrix(), Map.of()));
        assertTrue(svg.contains(">Desk 1, left<"), svg);
        assertTrue(svg.contains("AT_RISK"), "an output that somebody else switched");
        assertFalse(svg.contains("PENDING"), "nothing is pending");
        assertEquals(List.of("0", "2"), grid(Hall.matrix(), Map.of()).locked());
    }

    @Test
    void pendingChangesHaveAColourOfTheirOwnAndConflictsAnother() {
        assertTrue(svg(grid(Hall.matrix(), Map.of("0", "2"))).contains("PENDING_GROUND"));
        assertFalse(svg(grid(Hall.matrix(), Map.of("0", "2"))).contains("FAILED"));
        assertTrue(svg(grid(Hall.matrix(), Map.of("2", "0"))).contains("FAILED"), "locked by somebody else");
    }

    @Test
    void withoutAConnectionNothingIsShownAsReadBack() {
        assertTrue(svg(grid(Hall.matrix(State.LOST), Map.of())).contains("STALE"));
        assertFalse(svg(grid(Hall.matrix(), Map.of())).contains("STALE"));
    }

    @Test
    void everyOutputSaysWhatItIs() {
        Drawing.Laid laid = laid(grid(Hall.matrix(), Map.of("0", "2")));
        assertEquals(4, laid.items().size());
        assertTrue(laid.items().stream().allMatch(item -> laid.size().contains(item.box())));
        Grid grid = grid(Hall.matrix(), Map.of("0", "2")).at(0, 3);
        assertEquals("Output Desk 1, left (0), input 2 \u00b7 shows host-01/1 \u00b7 pending: our lock \u00b7"
                + " locked by the cluster", grid.words(0, 3));
        assertEquals("", grid.words(4, 0));
        assertEquals("", grid.words(0, 5));
    }

    @Test
    void theCursorStaysWithinTheCrosspoints() {
        Grid grid = grid(Hall.matrix(), Map.of()).at(99, 99);
        assertEquals(3, grid.row());
        assertEquals("3", grid.input().orElseThrow().port());
        Matrix none = Matrix.of(Hall.RECORD, Optional.empty(), Optional.empty(), "VIDEO", Things.NONE);
        assertTrue(grid(none, Map.of()).at(1, 1).output().isEmpty());
        assertFalse(svg(grid(none, Map.of())).isEmpty());
    }

    @Test
    void headsOfColumnsAreReadUpwards() {
        String svg = svg(grid(Hall.matrix(), Map.of()));
        assertTrue(svg.lines().anyMatch(line -> line.contains("rotate(-90") && line.contains(">host-01/1<")), svg);
    }

    @Test
    void whatTheDocumentSaysIsPluggedInStandsBesideTheName() {
        SwitchRecord record = new SwitchRecord("mx", "mx-1", "videohub", "10.0.8.1", 0, "VIDEO", "", List.of(), List.of(
                new Plug("0", "1-left", "monitor-1"), new Plug("1", "", "monitor-2")));
        Things things = new Things(List.of(), List.of(new Thing("monitor-1", "Desk 1"), new Thing("monitor-2",
                "Desk 2, left")), Map.of(), Map.of());
        String svg = svg(grid(Matrix.of(record, Optional.of(Hall.live(State.CONNECTED)), Optional.empty(), "VIDEO",
                things), Map.of()));
        assertTrue(svg.contains(">1-left<") && svg.contains(">Desk 1<"), svg);
        assertTrue(svg.contains(">Desk 2, left<"), "without a name of its own");
    }

    @Test
    void aHeadWithAnotherMonitorThanWasLearnedIsMarkedAndSaysWhatComesOfIt() {
        SwitchRecord record = new SwitchRecord("mx", "mx-1", "videohub", "10.0.8.1", 0, "VIDEO", "", List.of(new
                Plug("0", "host-01/1", "head-1"), new Plug("1", "host-01/2", "head-2")), List.of());
        Things things = new Things(List.of(), List.of(), Map.of(), Map.of("head-1", new Head("host-01", "left"),
                "head-2", new Head("host-01", "right")));
        OutputLive.Alarm alarm = new OutputLive.Alarm("MONITOR_GONE", List.of("host-01", "left", "DEL U2720Q"));
        Map<String, String> alarms = things.alarms(Map.of(new HostId("host-01"), host(output("left",
                Optional.of(alarm)), output("right", Optional.empty()))));
        assertEquals(Map.of("head-1", alarm.words()), alarms);
        Matrix matrix = Matrix.of(record, Optional.of(Hall.live(State.CONNECTED)), Optional.empty(), "VIDEO", things);
        Grid grid = grid(matrix.with(alarms), Map.of());
        int column = grid.column("0");
        assertTrue(grid.words(0, column).contains("DEL U2720Q"), grid.words(0, column));
        assertFalse(grid.words(0, column + 1).contains("DEL U2720Q"));
        assertEquals(1, marks(svg(grid)) - marks(svg(grid(matrix, Map.of()))));
    }

    private static int marks(String svg) {
        return svg.split("AT_RISK", -1).length > 1 ? 1 : 0;
    }

    private static OutputLive output(String name, Optional<OutputLive.Alarm> alarm) {
        return new OutputLive(name, OutputLive.State.SHOWN, Optional.empty(), "", true, Optional.empty(), alarm);
    }

    private static HostLive host(OutputLive... outputs) {
        return new HostLive(new HostId("host-01"), "1", 0, Optional.empty(), Optional.empty(), List.of(),
                Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of(),
                        List.of(outputs), List.of());
    }

    @Test
    void aPictureThatNobodySeesIsAHollowDot() {
        Matrix now = Hall.matrix();
        Matrix sensed = new Matrix(now.record(), now.live(), "VIDEO", now.inputs(), List.of(new Matrix.Row(
                new Matrix.Port("0", "Desk 1", ""), Optional.of("0"), Optional.of("0"), "FREE", "NO", "YES")));
        assertTrue(svg(grid(sensed, Map.of())).contains("AT_RISK"));
        assertTrue(grid(sensed, Map.of()).words(0, 0).contains("no picture arrives"));
    }
}
