// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.BotShell;
import org.hotseat.workbench.bot.Hands;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.hotseat.workbench.support.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A machine gets another name by F2 and by the menus, and the old one back. */
@ExtendWith(Console.class)
class RenameTest {

    private static final String TITLE = "Rename machine";

    private final Bot bot = new Bot();
    private final BotPart machines = bot.viewById(Parts.MACHINES);

    private void select(String machine) {
        machines.show().table().select(machine);
        bot.waitUntil("selected", () -> machines.selection().equals(List.of(Seen.id(machine))));
    }

    @Test
    void f2RenamesAMachineThatIsOffAndUndoGivesTheNameBack() {
        MachineId id = Seen.id("train-1");
        select("train-1");
        Hands.key("F2");
        BotShell dialog = bot.shell(TITLE);
        Hands.key("ctrl+a");
        Hands.type("train/1");
        dialog.waitForText("A name has no slash");
        assertFalse(dialog.button("Rename").isEnabled());
        dialog.picture("rename-fault");
        Hands.key("ctrl+a");
        Hands.type("training desk 1");
        bot.waitUntil("possible", () -> dialog.button("Rename").isEnabled());
        dialog.picture("rename");
        Hands.key("Return");
        dialog.waitUntilClosed();
        bot.waitUntil("renamed", () -> Seen.machine("training desk 1").isPresent());
        assertEquals(id, Seen.id("training desk 1"));
        bot.waitUntil("shown", () -> machines.table().hasRow("training desk 1"));
        Seen.waitForUndo("Rename training desk 1 to train-1");
        bot.menu("Edit", "Undo: Rename training desk 1 to train-1");
        bot.waitUntil("named as before", () -> Seen.machine("train-1").isPresent());
        assertEquals(id, Seen.id("train-1"));
    }

    @Test
    void aMachineThatRunsIsNotRenamedAndThatIsSaid() {
        machines.show().table().contextMenu("web-1", "Rename…");
        BotShell told = bot.shell(TITLE);
        told.waitForText("Shut it down first");
        told.picture("rename-runs");
        told.escape();
        assertEquals(MachineState.RUNNING, Seen.machine("web-1").orElseThrow().state());
    }
}
