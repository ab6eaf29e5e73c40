// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.rows;

import static org.hotseat.ui.machines.rows.FakeInventory.machine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.hotseat.hypervisor.MachineState;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final List<Column> COLUMNS = List.of(Column.NAME, Column.HOST, Column.CPU, Column.SEAT);

    private static List<Row> rows(String... names) {
        return FakeInventory.rows(IntStream.range(0, names.length)
                .mapToObj(number -> machine(number, names[number], MachineState.RUNNING, 12.4)).toList());
    }

    @Test
    void aCopyHasTheColumnsThatAreSeen() {
        assertEquals("Name\tHost\tCPU\tSeat\nplot-7\thost-02\t12 %\t–\n", Sheet.tsv(rows("plot-7"), COLUMNS));
    }

    @Test
    void tabsAndLinesInNamesDoNotBreakTheTable() {
        assertEquals("Name\na b c\n", Sheet.tsv(rows("a\tb\nc"), List.of(Column.NAME)));
    }

    @Test
    void namesAloneStandOnePerLine() {
        assertEquals("a\n调度一席", Sheet.names(rows("a", "调度一席")));
    }

    @Test
    void csvQuotesWhatNeedsIt() {
        assertEquals("Name\r\n\"a,\"\"b\"\"\"\r\n", Sheet.csv(rows("a,\"b\""), List.of(Column.NAME)));
    }

    @Test
    void aNameCannotBecomeAFormula() {
        assertEquals("Name\r\n'=1+1\r\n", Sheet.csv(rows("=1+1"), List.of(Column.NAME)));
    }
}
