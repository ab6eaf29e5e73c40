// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.rows;

import static org.hotseat.ui.machines.rows.FakeInventory.NOW;
import static org.hotseat.ui.machines.rows.FakeInventory.machine;
import static org.hotseat.ui.machines.rows.FakeInventory.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;

import org.hotseat.hypervisor.MachineState;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.look.States;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowBookTest {

    private final FakeInventory inventory = new FakeInventory();
    private final RowBook book = new RowBook();

    @Test
    void aMachineThatLooksTheSameKeepsItsRow() {
        inventory.machines = List.of(machine(1, "a", MachineState.RUNNING, 41.2));
        Row first = book.read(inventory, Annotations.NONE, NOW).getFirst();
        inventory.machines = List.of(machine(1, "a", MachineState.RUNNING, 41.4));
        assertSame(first, book.read(inventory, Annotations.NONE, NOW.plusSeconds(2)).getFirst());
        inventory.machines = List.of(machine(1, "a", MachineState.RUNNING, 42.4));
        assertNotSame(first, book.read(inventory, Annotations.NONE, NOW).getFirst());
    }

    @Test
    void hostNamesSeatsAndOwnersComeFromElsewhere() {
        MachineView view = machine(1, "plot-7", MachineState.RUNNING, 1);
        inventory.machines = List.of(view);
        Annotations said = new Annotations(Map.of(view.id(), "Desk 7"), Map.of(view.id(), "li.wei"));
        Row row = book.read(inventory, said, NOW).getFirst();
        assertEquals(List.of("host-01", "Desk 7", "li.wei"), List.of(row.host(), row.seat(), row.owner()));
    }

    @Test
    void timeOfRunningStandsStillWhileTheHostIsSilent() {
        inventory.machines = List.of(with(machine(1, "a", MachineState.RUNNING, 1), true, true, ""));
        long before = book.read(inventory, Annotations.NONE, NOW).getFirst().load().upSeconds();
        long after = book.read(inventory, Annotations.NONE, NOW.plusSeconds(7200)).getFirst().load().upSeconds();
        assertEquals(before, after);
    }

    @Test
    void progressOfAnActStandsBesideItsState() {
        inventory.machines = List.of(with(machine(1, "a", MachineState.RUNNING, 1), false, true,
                "moving to host-02, 40 %"));
        Row row = book.read(inventory, Annotations.NONE, NOW).getFirst();
        assertEquals(StateMark.BUSY.word() + " 40 %", row.state());
    }

    @ParameterizedTest
    @EnumSource(MachineState.class)
    void theTableShowsTheShapeThatEveryOtherViewShows(MachineState state) {
        MachineView quiet = machine(1, "a", state, 1);
        for (MachineView view : List.of(quiet, with(quiet, true, true, ""), with(quiet, false, false, ""),
                with(quiet, false, true, "moving"))) {
            assertEquals(States.of(view), Status.of(view).mark(), view.toString());
        }
    }
}
