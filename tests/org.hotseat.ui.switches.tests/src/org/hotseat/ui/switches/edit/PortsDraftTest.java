// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.hotseat.protocol.op.SwitchLive.State;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.matrix.SwitchRecord.Plug;
import org.hotseat.ui.switches.model.Hall;
import org.junit.jupiter.api.Test;

class PortsDraftTest {

    private final PortsDraft draft = new PortsDraft(Hall.RECORD, Optional.of(Hall.live(State.CONNECTED)));

    private static PortRow row(PortsDraft draft, String key) {
        return draft.rows().stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void allPortsOfTheDeviceCanBeNamed() {
        assertEquals(8, draft.rows().size());
        assertTrue(draft.rows().stream().allMatch(PortRow::there));
        assertEquals("Desk 1, left", row(draft, "out 0").name());
        assertEquals(Hall.RECORD, draft.record());
    }

    @Test
    void aNameAndWhatIsPluggedInAreKept() {
        draft.put(row(draft, "out 3").named(" Desk 4 ").plugged("monitor-4"));
        draft.put(row(draft, "in 0").named(""));
        SwitchRecord next = draft.record();
        assertEquals(List.of(), next.inputs());
        assertEquals(new Plug("3", "Desk 4", "monitor-4"), next.outputs().get(2));
        assertEquals(Hall.RECORD.outputs(), next.outputs().subList(0, 2));
    }

    @Test
    void twoPortsOfOneSideHaveDifferentNamesAndThings() {
        draft.put(row(draft, "out 3").named("Desk 1, left"));
        assertTrue(draft.fault().orElseThrow().contains("Desk 1, left"));
        draft.put(row(draft, "out 3").named("host-01/1"));
        assertEquals(Optional.empty(), draft.fault());
        draft.put(row(draft, "out 2").plugged("monitor-9"));
        draft.put(row(draft, "out 3").plugged("monitor-9"));
        assertTrue(draft.fault().orElseThrow().contains("3"));
        draft.put(row(draft, "out 3").plugged("").named("x".repeat(201)));
        assertTrue(draft.fault().orElseThrow().contains("200"));
    }

    @Test
    void aPortThatTheDeviceDoesNotHaveIsSeenAndCanBeForgotten() {
        SwitchRecord wrong = new SwitchRecord("mx", "mx-1", "videohub", "10.0.8.1", 0, "VIDEO", "", List.of(), List.of(
                new Plug("9", "Desk 9", "")));
        PortsDraft there = new PortsDraft(wrong, Optional.of(Hall.live(State.UNUSABLE)));
        assertFalse(row(there, "out 9").there());
        there.put(row(there, "out 9").named(""));
        assertEquals(List.of(), there.record().outputs());
        assertTrue(row(new PortsDraft(wrong, Optional.empty()), "out 9").there(), "nobody has asked the device");
    }

    @Test
    void whatOthersSavedMeanwhileStaysWhereNobodyHereChangedIt() {
        draft.put(row(draft, "out 3").named("Desk 4"));
        SwitchRecord theirs = new SwitchRecord("mx", "mx-9", "videohub", "10.0.8.1", 0, "VIDEO", "", Hall.RECORD
                .inputs(), List.of(new Plug("0", "Desk 1, right", "")));
        SwitchRecord next = draft.over(theirs, Optional.of(Hall.live(State.CONNECTED))).record();
        assertEquals("mx-9", next.name());
        assertEquals(List.of(new Plug("0", "Desk 1, right", ""), new Plug("3", "Desk 4", "")), next.outputs());
    }
}
