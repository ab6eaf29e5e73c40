// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.unit.DataSize;
import org.hotseat.base.work.Progress;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.image.DiskImage;
import org.hotseat.hypervisor.image.ImageFormat;
import org.hotseat.hypervisor.image.NewImage;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.BotShell;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.hotseat.workbench.support.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A machine goes, and with it the disk images that are chosen and nobody else needs. */
@ExtendWith(Console.class)
class UndefineTest {

    private static final String TITLE = "Undefine machine";
    private static final String DELETE = "Delete disk images";
    private static final String ALSO = "Also delete disk images";
    private static final String FOLDER = "/var/lib/libvirt/images";
    private static final String DISK = "<disk type='file' device='disk'><driver name='qemu' type='qcow2'/>"
            + "<source file='%s'/><target dev='%s' bus='virtio'/></disk>";

    private final Bot bot = new Bot();
    private final BotPart machines = bot.viewById(Parts.MACHINES);

    private static String xml(String name, String... files) {
        StringBuilder disks = new StringBuilder();
        for (int i = 0; i < files.length; i++) {
            disks.append(DISK.formatted(FOLDER + '/' + files[i], "vd" + (char) ('a' + i)));
        }
        return "<domain type='kvm'><name>" + name + "</name><uuid>" + UUID.randomUUID() + "</uuid>"
                + "<memory unit='KiB'>1048576</memory><vcpu>1</vcpu><os><type arch='x86_64'>hvm</type></os><devices>"
                + disks + "</devices></domain>";
    }

    private BotShell open(String machine) {
        Seen.waitFor(machine, MachineState.OFF);
        bot.waitUntil("shown", () -> machines.show().table().hasRow(machine));
        machines.table().contextMenu(machine, "Undefine…");
        return bot.shell(TITLE);
    }

    private static List<String> images() {
        try {
            return Seen.session().machines().readImages(Seen.hostId("host-11"), FOLDER, Progress.NONE).images()
                    .stream().map(DiskImage::name).toList();
        } catch (FailureException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void anImageOfItsOwnGoesWithTheMachineAfterASecondQuestion() throws FailureException {
        HostId host = Seen.hostId("host-11");
        NewImage image = new NewImage(FOLDER, "goner.qcow2", ImageFormat.QCOW2, DataSize.ofGib(9));
        Seen.session().machines().create(host, xml("goner", "goner.qcow2", "mail.qcow2"), image).run(Progress.NONE);
        BotShell dialog = open("goner");
        dialog.waitForText(FOLDER + "/goner.qcow2 – 9");
        dialog.waitForText("mail.qcow2 stays, others use it: mail on host-03");
        bot.waitUntil("possible", () -> dialog.button(ALSO).isEnabled());
        dialog.picture("undefine");
        dialog.button(ALSO).click();
        dialog.button("Undefine").click();
        BotShell question = bot.shell(DELETE);
        question.waitForText("goner.qcow2");
        question.picture("undefine-delete");
        question.button("Cancel").click();
        question.waitUntilClosed();
        assertTrue(dialog.isOpen());
        dialog.button("Undefine").click();
        bot.shell(DELETE).button("Delete").click();
        dialog.waitUntilClosed();
        bot.waitUntil("gone", () -> Seen.machine("goner").isEmpty());
        bot.waitUntil("its image too", () -> !images().contains("goner.qcow2"));
        assertTrue(images().contains("mail.qcow2"));
    }

    @Test
    void whatOthersUseIsNotOfferedAndUndoDefinesTheMachineAgain() throws FailureException {
        Seen.session().machines().define(Seen.hostId("host-11"), xml("borrower", "mail.qcow2", "training-base.qcow2"))
                .run(Progress.NONE);
        BotShell dialog = open("borrower");
        dialog.waitForText("mail.qcow2 stays, others use it: mail on host-03");
        dialog.waitForText("training-base.qcow2 stays, others use it: base of train-");
        assertFalse(dialog.button(ALSO).isEnabled());
        dialog.picture("undefine-others");
        dialog.button("Undefine").click();
        dialog.waitUntilClosed();
        bot.waitUntil("gone", () -> Seen.machine("borrower").isEmpty());
        Seen.waitForUndo("Define borrower again");
        bot.menu("Edit", "Undo: Define borrower again");
        Seen.waitFor("borrower", MachineState.OFF);
        Seen.session().machines().undefine(Seen.id("borrower")).run(Progress.NONE);
        bot.waitUntil("gone", () -> Seen.machine("borrower").isEmpty());
        assertEquals(1, images().stream().filter("mail.qcow2"::equals).count());
    }
}
