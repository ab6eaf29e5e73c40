// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.hotseat.ui.room.create.Fault.Field;
import org.hotseat.ui.room.create.SeatDraft.Device;
import org.hotseat.ui.room.create.SeatDraft.Screen;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private final Shop shop = new Shop();
    private final Supply supply = shop.supply();
    private final SeatDraft draft = shop.draft();

    private Optional<Field> desk(String name, String duty) {
        draft.label(name, duty);
        return Faults.desk(draft, supply).map(Fault::field);
    }

    @Test
    void aSeatHasANameOfItsOwn() {
        assertEquals(Optional.of(Field.NAME), desk("  ", ""));
        assertEquals(Optional.of(Field.NAME), desk("Desk 1 ", ""));
        assertEquals(Optional.of(Field.NAME), desk("Desk\t4", ""));
        assertEquals(Optional.of(Field.DUTY), desk("Desk 4", "x".repeat(201)));
        assertEquals(Optional.empty(), desk("x".repeat(200), ""));
    }

    @Test
    void monitorsHaveNamesAndOutputsOfTheirOwn() {
        String output = supply.free(true).getFirst().key();
        draft.screens(List.of(new Screen("left", output), new Screen(" left", "")));
        Fault fault = Faults.screens(draft, supply).orElseThrow();
        assertEquals(Field.SCREEN_NAME, fault.field());
        assertEquals(1, fault.row());
        draft.screens(List.of(new Screen("left", output), new Screen("right", output)));
        fault = Faults.screens(draft, supply).orElseThrow();
        assertEquals(Field.SCREEN_OUTPUT, fault.field());
        assertTrue(fault.text().contains("mx-1, output 4"), fault.text());
        draft.screens(List.of(new Screen("left", output), new Screen("right", "")));
        assertEquals(Optional.empty(), Faults.screens(draft, supply), "one without a cable is warned of, not refused");
    }

    @Test
    void aLineThatNobodyHasDescribedNeedsItsSpeed() {
        List<Line> lines = supply.freeLines();
        draft.take(new Device("GPS", lines.getFirst().key(), "fast"));
        assertEquals(Field.DEVICE_SPEED, Faults.devices(draft, supply).orElseThrow().field());
        draft.take(new Device("GPS", lines.getFirst().key(), "0"));
        assertEquals(Field.DEVICE_SPEED, Faults.devices(draft, supply).orElseThrow().field());
        draft.take(new Device("GPS", lines.getFirst().key(), " 9600 "));
        assertEquals(Optional.empty(), Faults.devices(draft, supply));
        draft.take(new Device("GPS", lines.getLast().key(), ""));
        Fault fault = Faults.devices(draft, supply).orElseThrow();
        assertEquals(Field.DEVICE_NAME, fault.field());
        assertEquals(1, fault.row());
        draft.leave(lines.getFirst().key());
        assertEquals(Optional.empty(), Faults.devices(draft, supply), "USB brings its speed along");
    }
}
