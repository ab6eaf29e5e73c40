// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.rows;

import static org.hotseat.ui.machines.rows.FakeInventory.machine;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.MachineState;
import org.junit.jupiter.api.Test;

class RowListTest {

    private static RowList list(double... cpu) {
        List<Row> rows = FakeInventory.rows(IntStream.range(0, cpu.length)
                .mapToObj(number -> machine(number, "m" + number, MachineState.RUNNING, cpu[number])).toList());
        return new RowList(rows, rows.size());
    }

    @Test
    void onlyPlacesThatLookDifferentAreChanged() {
        assertEquals(List.of(1), list(1, 2, 3).changedIn(list(1, 20, 3)));
        assertEquals(List.of(), list(1, 2, 3).changedIn(list(1, 2)));
        assertEquals(List.of(), RowList.EMPTY.changedIn(list(1)));
    }

    @Test
    void findsMachinesAndLeavesOutThoseThatAreGone() {
        RowList three = list(1, 2, 3);
        MachineId gone = new MachineId(new UUID(9, 9));
        assertArrayEquals(new int[] { 2, 0 }, three.placesOf(List.of(new MachineId(new UUID(0, 2)), gone,
                new MachineId(new UUID(0, 0)))));
        assertTrue(three.placeOf(gone).isEmpty());
    }
}
