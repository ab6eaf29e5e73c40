// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.hotseat.ui.switches.model.Hall;
import org.junit.jupiter.api.Test;

/** Lines from outputs to inputs. The first column is no input; output 0 shows input 0 in column 1. */
class DragLineTest {

    private final Grid grid = new Grid(Hall.matrix(), Map.of(), Map.of(), 0, 0);

    @Test
    void aLineBeginsAtHeadsAndAtWhatIsShown() {
        assertTrue(DragLine.begin(grid, 0, -1, 5, 5).isPresent());
        assertTrue(DragLine.begin(grid, -1, 2, 5, 5).isPresent());
        assertTrue(DragLine.begin(grid, 0, 1, 5, 5).isPresent());
        assertTrue(DragLine.begin(grid, 0, 2, 5, 5).isEmpty(), "a crosspoint that is open");
        assertTrue(DragLine.begin(grid, 9, -1, 5, 5).isEmpty() && DragLine.begin(grid, -1, -1, 5, 5).isEmpty());
        Grid changed = new Grid(Hall.matrix(), Map.of("0", "1"), Map.of(), 0, 0);
        assertTrue(DragLine.begin(changed, 0, 2, 5, 5).isPresent(), "what shall be shown");
    }

    @Test
    void anOutputsLineStaysInItsRowAndAnInputsInItsColumn() {
        DragLine output = DragLine.begin(grid, 0, -1, 5, 5).orElseThrow().to(90, 40);
        assertEquals(0, output.targetRow(3));
        assertEquals(2, output.targetColumn(2));
        assertTrue(output.isChange(grid, 3, 2));
        DragLine input = DragLine.begin(grid, -1, 4, 5, 5).orElseThrow().to(90, 40);
        assertEquals(2, input.targetRow(2));
        assertEquals(4, input.targetColumn(1));
        assertTrue(input.isChange(grid, 3, 1));
    }

    @Test
    void aClickAndTheWayBackAreNoChange() {
        DragLine line = DragLine.begin(grid, 0, 1, 50, 50).orElseThrow();
        assertFalse(line.to(52, 51).isDrawn());
        assertFalse(line.to(52, 51).isChange(grid, 0, 2));
        assertFalse(line.to(90, 50).isChange(grid, 0, 1), "where it began");
        assertTrue(line.to(90, 50).isChange(grid, 0, 3));
        assertFalse(line.to(900, 50).isChange(grid, 0, 99), "outside");
        DragLine head = DragLine.begin(grid, 0, -1, 5, 5).orElseThrow();
        assertFalse(head.to(90, 40).isChange(grid, 0, 1), "it is shown there");
    }
}
