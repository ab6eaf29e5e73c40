// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.hotseat.hypervisor.MachineState;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotShell;
import org.hotseat.workbench.bot.BotTree;
import org.hotseat.workbench.bot.Hands;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.hotseat.workbench.support.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The wizard for a new machine. */
@ExtendWith(Console.class)
class WizardTest {

    private static final String TITLE = "New machine";
    private static final String NEXT = "Next >";

    private final Bot bot = new Bot();

    private BotShell open() {
        BotTree tree = bot.viewById(Parts.EXPLORER).show().tree();
        tree.select("host-12");
        bot.menu("Cluster", "New machine…");
        return bot.shell(TITLE);
    }

    @Test
    void aNewMachineExistsAfterTheLastPageAndUndoRemovesIt() {
        BotShell wizard = open();
        wizard.textWithLabel("Name").typeText("new & 'quoted' 1");
        wizard.picture("wizard-place");
        wizard.button(NEXT).click();
        wizard.waitForText("Both can be changed later.");
        wizard.picture("wizard-size");
        wizard.button(NEXT).click();
        wizard.button("No disk").click();
        wizard.picture("wizard-storage");
        wizard.button(NEXT).click();
        wizard.waitForText("What the machine is joined to and where its screen is seen.");
        wizard.picture("wizard-outside");
        wizard.button(NEXT).click();
        wizard.waitForText("The machine is defined, not started. Undo removes it again.");
        wizard.picture("wizard-summary");
        wizard.button("Define").click();
        wizard.waitUntilClosed();
        Seen.waitFor("new & 'quoted' 1", MachineState.OFF);
        bot.waitUntil("shown in the table", () -> bot.viewById(Parts.MACHINES).show().table().hasRow("new & 'quoted' 1"));
        bot.closeEditorsBut(Parts.TOPOLOGY);
        bot.editorById(Parts.TOPOLOGY).show();
        Hands.key("ctrl+z");
        bot.waitUntil("gone again", () -> Seen.machine("new & 'quoted' 1").isEmpty());
    }

    @Test
    void whatIsMissingIsSaidAndCancelLeavesNothing() {
        int before = Seen.session().inventory().machines().size();
        BotShell wizard = open();
        assertFalse(wizard.button(NEXT).isEnabled());
        wizard.textWithLabel("Name").typeText("a/b");
        wizard.waitForText("A name has no slash");
        wizard.picture("wizard-fault");
        wizard.escape();
        assertEquals(before, Seen.session().inventory().machines().size());
    }
}
