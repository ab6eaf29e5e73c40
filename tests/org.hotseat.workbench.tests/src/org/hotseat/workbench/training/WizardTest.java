// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.unit.DataSize;
import org.hotseat.base.work.Progress;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.image.DiskImage;
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
        bot.waitUntil("shown in the table",
                () -> bot.viewById(Parts.MACHINES).show().table().hasRow("new & 'quoted' 1"));
        undo("new & 'quoted' 1", "Remove new & 'quoted' 1");
    }

    /** Its editor opens by itself as soon as the machine is seen, and would take the key for itself. */
    private void undo(String machine, String label) {
        bot.waitUntil("its editor", () -> bot.editorById(Parts.DOMAIN).title().contains(machine));
        bot.closeEditorsBut(Parts.TOPOLOGY);
        bot.editorById(Parts.TOPOLOGY).show();
        Seen.waitForUndo(label);
        Hands.key("ctrl+z");
        bot.waitUntil("gone again", () -> Seen.machine(machine).isEmpty());
    }

    @Test
    void aNewImageIsMadeWithTheMachineAndUndoRemovesBoth() {
        BotShell wizard = open();
        wizard.textWithLabel("Name").typeText("fresh");
        wizard.button(NEXT).click();
        wizard.waitForText("Both can be changed later.");
        wizard.button(NEXT).click();
        wizard.waitForText("What the machine starts from.");
        wizard.waitForText("free in this folder");
        bot.waitUntil("a name for the file", () -> wizard.textWithLabel("File name").text().equals("fresh.qcow2"));
        wizard.textWithLabel("File name").typeText("archive.qcow2");
        wizard.waitForText("There is a file archive.qcow2");
        wizard.picture("wizard-image-taken");
        wizard.textWithLabel("File name").typeText("fresh disk.qcow2");
        wizard.textWithLabel("Size").typeText("0");
        wizard.waitForText("Give a size above 0");
        bot.waitUntil("not possible", () -> !wizard.button(NEXT).isEnabled());
        wizard.textWithLabel("Size").typeText("99000");
        wizard.waitForText("are free here");
        wizard.picture("wizard-image-large");
        wizard.textWithLabel("Size").typeText("25");
        wizard.waitForNoText("are free here");
        wizard.picture("wizard-image");
        wizard.button(NEXT).click();
        wizard.waitForText("What the machine is joined to");
        wizard.button(NEXT).click();
        wizard.waitForText("and its new disk image are made");
        wizard.button("Define").click();
        wizard.waitUntilClosed();
        Seen.waitFor("fresh", MachineState.OFF);
        assertEquals(DataSize.ofGib(25), image("fresh disk.qcow2").orElseThrow().capacity());
        undo("fresh", "Remove fresh and its empty disk image fresh disk.qcow2");
        bot.waitUntil("its image too", () -> image("fresh disk.qcow2").isEmpty());
    }

    @Test
    void imagesOfTheHostAreListedAndOneIsChosenByKeys() {
        BotShell wizard = open();
        wizard.textWithLabel("Name").typeText("second life");
        wizard.button(NEXT).click();
        wizard.waitForText("Both can be changed later.");
        wizard.button(NEXT).click();
        wizard.waitForText("What the machine starts from.");
        wizard.button("Existing image").click();
        bot.waitUntil("listed", () -> wizard.table().hasRow("archive.qcow2"));
        assertFalse(wizard.table().hasRow("debian-12-netinst.iso"));
        wizard.table().select("archive.qcow2");
        bot.waitUntil("chosen", () -> wizard.button(NEXT).isEnabled());
        wizard.waitForText("This image is in use already: archive on host-14.");
        bot.waitUntil("by whom", () -> wizard.table().cell("archive.qcow2", "Used by").equals("archive on host-14"));
        wizard.picture("wizard-existing");
        wizard.escape();
    }

    private static Optional<DiskImage> image(String name) {
        try {
            return Seen.session().machines().readImages(Seen.hostId("host-12"), "/var/lib/libvirt/images",
                    Progress.NONE).images().stream().filter(one -> one.name().equals(name)).findFirst();
        } catch (FailureException failed) {
            throw new AssertionError(failed);
        }
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
