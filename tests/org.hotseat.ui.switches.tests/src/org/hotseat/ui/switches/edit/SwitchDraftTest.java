// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.ui.merge.MergeLine;
import org.hotseat.ui.merge.MergeLine.Side;
import org.hotseat.ui.switches.edit.SwitchFault.Field;
import org.hotseat.ui.switches.model.Hall;
import org.junit.jupiter.api.Test;

class SwitchDraftTest {

    private static final SwitchDraft GOOD = new SwitchDraft("mx-2", "videohub", "10.0.8.2", "", "VIDEO");

    private static Optional<Field> fault(String name, String address, String port) {
        return new SwitchDraft(name, "videohub", address, port, "VIDEO").fault(List.of(Hall.RECORD)).map(
                SwitchFault::field);
    }

    @Test
    void aFaultIsToldAtItsField() {
        assertEquals(Optional.empty(), GOOD.fault(List.of(Hall.RECORD)));
        assertEquals(Optional.of(Field.NAME), fault("  ", "10.0.8.2", ""));
        assertEquals(Optional.of(Field.NAME), fault("mx-1", "10.0.8.2", ""));
        assertEquals(Optional.of(Field.NAME), fault("a\tb", "10.0.8.2", ""));
        assertEquals(Optional.of(Field.ADDRESS), fault("mx-2", "", ""));
        assertEquals(Optional.of(Field.ADDRESS), fault("mx-2", "10.0.8.2/24", ""));
        assertEquals(Optional.of(Field.PORT), fault("mx-2", "10.0.8.2", "70000"));
        assertEquals(Optional.of(Field.PORT), fault("mx-2", "10.0.8.2", "x"));
    }

    @Test
    void oneDeviceIsDescribedOnceOnly() {
        assertEquals(Optional.of(Field.ADDRESS), fault("mx-2", "10.0.8.1", ""));
        assertEquals(Optional.of(Field.ADDRESS), fault("mx-2", "10.0.8.1", "9990"));
        assertEquals(Optional.empty(), fault("mx-2", "10.0.8.1", "9991"));
    }

    @Test
    void whatIsPluggedInStaysWithTheSwitch() {
        SwitchRecord next = new SwitchDraft(" mx-3 ", "sis", " 10.0.8.9 ", "23", "USB").record(Hall.RECORD);
        assertEquals(new SwitchRecord("mx", "mx-3", "sis", "10.0.8.9", 23, "USB", "", Hall.RECORD.inputs(), Hall.RECORD
                .outputs()), next);
        assertEquals(SwitchDraft.of(Hall.RECORD), SwitchDraft.of(SwitchDraft.of(Hall.RECORD).record(Hall.RECORD)));
    }

    @Test
    void editsThatMeetAreMergedFieldByField() {
        SwitchDraft base = SwitchDraft.of(Hall.RECORD);
        SwitchDraft mine = new SwitchDraft("mx-a", base.protocol(), "10.0.8.7", base.port(), base.carries());
        SwitchDraft theirs = new SwitchDraft("mx-b", base.protocol(), base.address(), "9999", base.carries());
        SwitchMerge merge = new SwitchMerge(base, mine, theirs);
        assertEquals(List.of(Side.OPEN, Side.MINE, Side.THEIRS), merge.lines().stream().map(MergeLine::side).toList());
        List<MergeLine> chosen = merge.lines().stream().map(line -> line.side() == Side.OPEN ? line.with(Side.MINE)
                : line).toList();
        assertEquals(new SwitchDraft("mx-a", base.protocol(), "10.0.8.7", "9999", base.carries()), merge.result(
                chosen));
        assertTrue(new SwitchMerge(base, mine, mine).lines().isEmpty());
    }
}
