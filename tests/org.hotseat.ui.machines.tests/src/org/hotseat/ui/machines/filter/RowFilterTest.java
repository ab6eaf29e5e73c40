// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.filter;

import static org.hotseat.ui.machines.rows.FakeInventory.machine;
import static org.hotseat.ui.machines.rows.FakeInventory.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hotseat.hypervisor.MachineState;
import org.hotseat.ui.machines.rows.FakeInventory;
import org.hotseat.ui.machines.rows.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowFilterTest {

    private static final List<Row> ROWS = FakeInventory.rows(List.of(
            machine(1, "radar-1", MachineState.RUNNING, 95), machine(2, "plot 7", MachineState.OFF, 0),
            with(machine(3, "调度一席", MachineState.RUNNING, 40), true, true, ""),
            machine(4, "db:main", MachineState.PAUSED, Double.NaN)));

    private static String shown(String filter) throws FilterException {
        RowFilter parsed = RowFilter.parse(filter);
        StringBuilder places = new StringBuilder();
        for (int place = 0; place < ROWS.size(); place++) {
            places.append(parsed.test(ROWS.get(place)) ? place + 1 : "");
        }
        return places.toString();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = { "``,1234", "`   `,1234", "radar,1", "RADAR,1", "`\"plot 7\"`,2",
        "`plot 7`,2", "一席,3", "name:radar,1", "`name:\"plot 7\"`,2", "name=radar,``", "name=radar-1,1", "state:off,2",
        "state:stale,3", "state:running,1", "`state:off,stale`,23", "host:host-01,13", "-host:host-01,24", "!radar,234",
        "cpu>80,1", "cpu>=95,1", "cpu<50,23", "cpu<50%,23", "cpu=40,3", "-cpu>80,234", "memory>3GiB,1234",
        "mem<4096MiB,``", "memory=4,1234", "vcpu>=2,1234", "disk>1MB/s,1234", "network>100kbit,1234", "net>1gbit,``",
        "up>2d,1234", "up>2天,1234", "up>80h,``", "up>80小时,``", "`\"db:main\"`,4", "`host:host-02 -state:off`,4",
        "is:off,2", "cpu：40,3", "cpu＞80,1", "`state:off，stale`,23", "`state:off　plot`,2" })
    void finds(String filter, String expected) throws FilterException {
        assertEquals(expected, shown(filter));
    }

    @ParameterizedTest
    @ValueSource(strings = { "cpu>abc", "cpu>", "cpu:", "cpu>80GiB", "cpu>1.2.3", "memory>4min", "up>3GiB", "name>5",
        "foo:bar", "db:main", "\"open", "name:\"open", "state:", "cpu>80x", "host:", "vcpu>2d" })
    void saysWhatIsWrong(String filter) {
        FilterException refused = assertThrows(FilterException.class, () -> RowFilter.parse(filter));
        assertFalse(refused.text().isBlank());
        assertTrue(RowFilter.tryParse(filter).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "-", "!", "--", "- -", ":", ">", "=5", "::", "\"\"", "a\"b\"c", "%", "\\", "'", "((",
        "𝄞", "-\"x y\"" })
    void oddTextIsTextOrIsRefusedButNeverBreaks(String filter) {
        RowFilter.tryParse(filter).ifPresent(parsed -> ROWS.forEach(parsed::test));
    }

    @Test
    void whatIsNotKnownMatchesNoComparison() throws FilterException {
        assertEquals("123", shown("cpu>=0"));
    }

    @Test
    void anEmptyFilterKnowsThatItIs() throws FilterException {
        assertTrue(RowFilter.parse(" ").isEmpty());
        assertFalse(RowFilter.parse("x").isEmpty());
    }
}
