// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Control;
import org.hotseat.protocol.op.ProtectionOps.Kind;
import org.hotseat.protocol.op.ProtectionOps.ProtectionAct;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.protocol.op.ReplicationLive.Side;
import org.hotseat.protocol.op.ReplicationLive.State;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.ui.canvas.DrawingCanvas;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotControl;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.BotShell;
import org.hotseat.workbench.bot.BotTable;
import org.hotseat.workbench.bot.Hands;
import org.hotseat.workbench.bot.Pictures;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.hotseat.workbench.support.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How the machines of the training cluster are copied. */
@ExtendWith(Console.class)
class ReplicationTest {

    private static final String COPIED = "plot-2";
    private static final String OTHER = "disp-1";
    private static final String ACCELERATED = "radar-1";

    private final Bot bot = new Bot();

    @BeforeEach
    void copied() {
        bot.waitUntil("copies", () -> told().filter(live -> live.acknowledged() > 0).isPresent());
    }

    @AfterEach
    void goOn() {
        Seen.session().members().copies().act(new ProtectionAct(Seen.id(COPIED), Kind.GO_ON));
    }

    private static Optional<ReplicationLive> told() {
        return Seen.session().members().copies().told().stream().map(one -> one.live())
                .filter(live -> live.side() == Side.SOURCE && live.machine().equals(Seen.id(COPIED))).findFirst();
    }

    private BotTable select() {
        BotTable table = bot.viewById(Parts.PROTECTED).show().table();
        bot.waitUntil("the row", () -> table.hasRow(COPIED));
        table.select(COPIED);
        return table;
    }

    private static boolean isPaused() {
        return told().filter(live -> live.state() == State.PAUSED).isPresent();
    }

    private static List<String> items(BotControl<DrawingCanvas> canvas) {
        return canvas.read(one -> one.laid().items().stream().map(item -> item.words()).toList());
    }

    @Test
    void theReplicationOfTheSelectedMachineIsDrawn() {
        BotPart view = bot.viewById(Parts.REPLICATION).show();
        select();
        bot.waitUntil("its replication", () -> view.title().contains(COPIED));
        view.show();
        BotControl<DrawingCanvas> canvas = view.find("the drawing", DrawingCanvas.class,
                one -> one.laid().items().size() > 5);
        String host = Seen.hostOf(COPIED);
        bot.waitUntil("the clock", () -> items(canvas).stream().anyMatch(words -> words.matches(
                "Work lost if " + host + " died now: [0-9.]+ s, .*")));
        bot.waitUntil("a generation", () -> items(canvas).stream().anyMatch(words -> words.startsWith("Generation ")));
        assertTrue(canvas.read(DrawingCanvas::svg).contains(">Migrating<"));
        canvas.setFocus();
        Hands.key("Right", "Right");
        bot.waitUntil("the keyboard", () -> canvas.read(Control::isFocusControl));
        bot.waitUntil("a picture", () -> Pictures.colours(view.picture("replication")) > 10);
    }

    @Test
    void thePausedOneSaysSoAndGoesOn() {
        select();
        assertFalse(bot.canCommand("org.hotseat.ui.protection.goOn"));
        bot.command("org.hotseat.ui.protection.pause");
        bot.waitUntil("paused", ReplicationTest::isPaused);
        BotTable table = bot.viewById(Parts.PROTECTED).show().table();
        bot.waitUntil("said", () -> table.column("State").stream().anyMatch(state -> state.startsWith("unprotected")));
        bot.waitUntil("possible", () -> bot.canCommand("org.hotseat.ui.protection.goOn"));
        assertFalse(bot.canCommand("org.hotseat.ui.protection.pause"));
        bot.command("org.hotseat.ui.protection.goOn");
        bot.waitUntil("goes on", () -> !isPaused());
    }

    @Test
    void aCheckpointByTheKeyIsAGeneration() {
        select();
        bot.command("org.hotseat.ui.protection.pause");
        bot.waitUntil("paused", ReplicationTest::isPaused);
        long before = told().orElseThrow().acknowledged();
        select();
        Hands.key("ctrl+k");
        bot.waitUntil("one more", () -> told().orElseThrow().acknowledged() == before + 1);
        BotPart view = bot.viewById(Parts.GENERATIONS).show();
        bot.waitUntil("its generations", () -> view.title().contains(COPIED));
        bot.waitUntil("the row", () -> view.table().rowCount() > 1);
    }

    private BotShell protection(String machine) {
        BotTable machines = bot.viewById(Parts.MACHINES).show().table();
        bot.waitUntil("the machine", () -> machines.hasRow(machine));
        machines.select(machine);
        bot.command("org.hotseat.ui.protection.protect");
        return bot.shell("Protection of " + machine);
    }

    @Test
    void whatCannotBeCopiedIsToldBeforeAndByItsDevice() {
        BotShell dialog = protection(ACCELERATED);
        dialog.waitForText("video virtio");
        assertFalse(dialog.button("Set protection").isEnabled());
        dialog.picture("dialog-protect-impossible");
        dialog.button("Cancel").click();
        dialog.waitUntilClosed();
    }

    @Test
    void aMachineIsProtectedAndItsOwnHostIsNoStandby() {
        BotShell dialog = protection(OTHER);
        dialog.waitForText("Choose at least one standby");
        assertFalse(dialog.button("Set protection").isEnabled());
        BotTable hosts = dialog.table();
        hosts.select(Seen.hostOf(OTHER));
        Hands.key("space");
        dialog.waitForText("runs it already");
        dialog.picture("dialog-protect-refused");
        Hands.key("space");
        dialog.waitForText("Choose at least one standby");
        hosts.select("host-16");
        Hands.key("space");
        bot.waitUntil("possible", () -> dialog.button("Set protection").isEnabled());
        dialog.button("Set protection").click();
        dialog.waitUntilClosed();
        bot.waitUntil("wanted", () -> Seen.session().members().state().find(Kinds.MACHINE, Seen.id(OTHER).toString())
                .isPresent());
        MachineRecord record = Seen.session().members().state().find(Kinds.MACHINE, Seen.id(OTHER).toString())
                .orElseThrow().value();
        assertEquals(Protection.REPLICATED, record.protection());
        assertEquals(List.of(Seen.hostId("host-16")), record.standbys());
        assertTrue(record.xml().contains("<domain"), "with the description of its host");
    }
}
