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
                "Desk 2, left")), Map.of());
        String svg = svg(grid(Matrix.of(record, Optional.of(Hall.live(State.CONNECTED)), Optional.empty(), "VIDEO",
                things), Map.of()));
        assertTrue(svg.contains(">1-left<") && svg.contains(">Desk 1<"), svg);
        assertTrue(svg.contains(">Desk 2, left<"), "without a name of its own");
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
