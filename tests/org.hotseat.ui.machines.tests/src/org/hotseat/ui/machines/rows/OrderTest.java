// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.rows;

import static org.hotseat.ui.machines.rows.FakeInventory.machine;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.hotseat.hypervisor.MachineState;
import org.hotseat.observed.inventory.MachineView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrderTest {

    private static List<String> sorted(Order order, MachineView... machines) {
        return Arrangement.sorted(FakeInventory.rows(List.of(machines)), row -> true, order).rows().stream()
                .map(Row::name).toList();
    }

    @Test
    void numbersInNamesCountByValue() {
        assertEquals(List.of("plot-2", "Plot-10", "plot-010b"), sorted(new Order(Column.NAME, false),
                machine(1, "plot-010b", MachineState.RUNNING, 1), machine(2, "Plot-10", MachineState.RUNNING, 1),
                machine(3, "plot-2", MachineState.RUNNING, 1)));
    }

    @Test
    void whatIsNotKnownComesLastInBothDirections() {
        MachineView unknown = machine(1, "a", MachineState.RUNNING, Double.NaN);
        MachineView low = machine(2, "b", MachineState.RUNNING, 10);
        MachineView high = machine(3, "c", MachineState.RUNNING, 90);
        assertEquals(List.of("b", "c", "a"), sorted(new Order(Column.CPU, false), unknown, low, high));
        assertEquals(List.of("c", "b", "a"), sorted(new Order(Column.CPU, true), unknown, low, high));
    }

    @Test
    void theWorstStateComesFirst() {
        assertEquals(List.of("crashed", "suspended", "runs", "off"), sorted(Order.AT_FIRST,
                machine(1, "off", MachineState.OFF, 1), machine(2, "runs", MachineState.RUNNING, 1),
                machine(3, "crashed", MachineState.CRASHED, 1), machine(4, "suspended", MachineState.PAUSED, 1)));
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void anOrderDoesNotDependOnTheOneBefore(Column column) {
        List<Row> rows = new ArrayList<>(FakeInventory.rows(FakeInventory.many(300, 1)));
        for (boolean descending : new boolean[] { false, true }) {
            Order order = new Order(column, descending);
            List<Row> expected = Arrangement.sorted(rows, row -> true, order).rows();
            Collections.shuffle(rows, new Random(7));
            assertEquals(expected, Arrangement.sorted(rows, row -> true, order).rows());
        }
    }

    @Test
    void aClickTurnsTheSameColumnRoundAndBeginsOthersWhereTheyMatter() {
        assertEquals(new Order(Column.STATE, true), Order.AT_FIRST.clicked(Column.STATE));
        assertTrue(Order.AT_FIRST.clicked(Column.CPU).descending());
        assertTrue(!Order.AT_FIRST.clicked(Column.NAME).descending());
    }

    @ParameterizedTest
    @CsvSource({ "a01,a1,0", "a9,a10,-1", "A,a,0", "虚拟机2,虚拟机10,-1", "a,a1,-1",
        "99999999999999999999,100000000000000000000,-1" })
    void comparesNamesAsPeopleDo(String first, String second, int sign) {
        int result = NaturalOrder.INSTANCE.compare(first, second);
        assertEquals(sign == 0 ? Integer.signum(first.compareTo(second)) : sign, Integer.signum(result),
                first + ' ' + second);
        assertEquals(-Integer.signum(result), Integer.signum(NaturalOrder.INSTANCE.compare(second, first)));
    }
}
