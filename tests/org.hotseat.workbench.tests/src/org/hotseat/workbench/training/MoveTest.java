// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.hotseat.console.move.MovePreview;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.BotShell;
import org.hotseat.workbench.bot.BotTable;
import org.hotseat.workbench.bot.Hands;
import org.hotseat.workbench.bot.Ui;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.hotseat.workbench.support.Seen;
import org.hotseat.workbench.support.TopologyBot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Moving machines, by keys and by dragging. */
@ExtendWith(Console.class)
class MoveTest {

    private static final String REMAP = "Remap";
    private static final String MOVED = "The machine runs on the new host.";
    private static final List<String> ARROWS = List.of("Right", "Down", "Left", "Down", "Right", "Up");

    private final Bot bot = new Bot();

    /** A host that a machine may or may not be moved to, as soon as that is known. */
    private static String target(String machine, Predicate<MovePreview> wanted) {
        return Ui.get(() -> "such a host among " + candidates(machine), () -> Optional.of(candidates(machine))
                .filter(all -> all.stream().flatMap(one -> one.consequences().stream())
                        .noneMatch(one -> one.text().endsWith("…")))
                .flatMap(all -> all.stream().filter(wanted).findFirst()).map(MovePreview::target)
                .flatMap(Seen.session().inventory()::host).map(HostView::name));
    }

    private static List<MovePreview> candidates(String machine) {
        return Seen.session().mover().candidates(Seen.id(machine));
    }

    private static String fitting(String machine) {
        return target(machine, one -> one.obstacle().isEmpty());
    }

    private static String forbidden(String machine) {
        return target(machine, one -> one.obstacle().isPresent() && !one.target().equals(one.source()));
    }

    @Test
    void f6MovesByKeyboardAndUndoReturnsTheMachine() {
        String from = Seen.hostOf("voice-7");
        bot.viewById(Parts.MACHINES).show().table().select("voice-7");
        Hands.key("F6");
        BotShell picker = bot.shell(REMAP);
        BotTable hosts = picker.table();
        bot.waitUntil("hosts to choose from", () -> hosts.rowCount() > 10);
        bot.waitUntil("the first fits", () -> hosts.selection().size() == 1 && picker.button("Next…").isEnabled());
        String to = hosts.selection().getFirst();
        picker.picture("host-picker");
        Hands.key("Return");
        picker.waitUntilClosed();
        BotShell remap = bot.shell(REMAP);
        remap.waitForText("Move voice-7 from " + from + " to " + to);
        remap.waitForNoText("computing");
        remap.picture("remap");
        bot.waitUntil("possible", () -> remap.button("Move").isEnabled());
        Hands.key("Return");
        remap.waitForText(MOVED);
        remap.picture("remap-done");
        Seen.waitForHost("voice-7", to);
        remap.button("Close").click();
        remap.waitUntilClosed();
        waitForTheWayBack("voice-7", from);
        bot.window().activate();
        Hands.key("ctrl+z");
        Seen.waitForHost("voice-7", from);
    }

    @Test
    void draggingShowsTheConsequencesAndDroppingMoves() {
        TopologyBot topology = new TopologyBot(bot);
        String from = Seen.hostOf("voice-3");
        String to = fitting("voice-3");
        topology.hold("voice-3", to);
        bot.window().waitForText("over " + to + ", drop allowed");
        bot.waitUntil("a bubble", bot::isBubbleOpen);
        bot.picture("drag-fits");
        Hands.letGo();
        BotShell remap = bot.shell(REMAP);
        remap.waitForText("Move voice-3 from " + from + " to " + to);
        remap.button("Move").click();
        remap.waitForText(MOVED);
        Seen.waitForHost("voice-3", to);
        remap.escape();
        waitForTheWayBack("voice-3", from);
        bot.menu("Edit", "Undo: Return voice-3 to " + from);
        Seen.waitForHost("voice-3", from);
    }

    /** A move can be taken back as soon as the old host is seen to have room again. */
    private void waitForTheWayBack(String machine, String from) {
        Seen.waitForUndo("Return " + machine + " to " + from);
        bot.waitUntil(from + " has room", () -> Seen.session().mover()
                .preview(Seen.id(machine), Seen.hostId(from)).obstacle().isEmpty());
    }

    @Test
    void aHostThatMayNotTakeItSaysWhyAndADropThereChangesNothing() {
        TopologyBot topology = new TopologyBot(bot);
        String machine = "gis-tiles";
        String from = Seen.hostOf(machine);
        String to = forbidden(machine);
        topology.hold(machine, to);
        bot.window().waitForText("over " + to + ", not possible: ");
        bot.picture("drag-forbidden");
        Hands.letGo();
        bot.waitUntil("no bubble", () -> !bot.isBubbleOpen());
        assertTrue(bot.dialogs().isEmpty());
        assertEquals(from, Seen.hostOf(machine));
    }

    @Test
    void escapePutsTheMachineBack() {
        TopologyBot topology = new TopologyBot(bot);
        String from = Seen.hostOf("log-sink");
        String to = fitting("log-sink");
        topology.hold("log-sink", to);
        bot.window().waitForText("over " + to + ", drop allowed");
        Hands.key("Escape");
        bot.waitUntil("no bubble", () -> !bot.isBubbleOpen());
        Hands.letGo();
        assertTrue(bot.dialogs().isEmpty());
        assertEquals(from, Seen.hostOf("log-sink"));
    }

    @Test
    void keysPickUpCarryAndDropOnTheTopology() {
        TopologyBot topology = new TopologyBot(bot);
        topology.selectMachine("web-1");
        Hands.key("space", "Right");
        bot.waitUntil("a bubble", bot::isBubbleOpen);
        Hands.key("Escape");
        bot.waitUntil("no bubble", () -> !bot.isBubbleOpen());
        assertFalse(Seen.machine("web-1").orElseThrow().activity().contains("moving"));
        String from = Seen.hostOf("web-1");
        topology.selectMachine("web-1");
        Hands.key("space");
        Iterator<String> keys = Stream.generate(() -> ARROWS).flatMap(List::stream).iterator();
        Ui.repeat(() -> "over a host that fits", () -> Hands.key(keys.next()), () -> bot.window().texts().stream()
                .anyMatch(text -> text.contains(", drop allowed")));
        Hands.key("Return");
        BotShell remap = bot.shell(REMAP);
        remap.waitForText("Move web-1 from " + from + " to ");
        remap.escape();
        remap.waitUntilClosed();
    }

    @Test
    void ctrlAndArrowsMoveWhatTheTopologyShows() {
        TopologyBot topology = new TopologyBot(bot);
        topology.selectMachine("web-1");
        bot.command("org.hotseat.ui.canvas.zoomIn"); // at 100 % there is room for all of it
        bot.command("org.hotseat.ui.canvas.zoomIn");
        Point before = topology.machine("web-1");
        String[] there = { "ctrl+Right", "ctrl+Left" };
        int[] next = new int[1];
        Ui.repeat(() -> "moved sideways", () -> Hands.key(there[next[0]++ % 2]), () -> topology.machine("web-1").x
                != before.x);
        bot.command("org.hotseat.ui.canvas.zoomFit");
    }

    @Test
    void progressShowsAMoveThatRunsInTheBackgroundAndCancelKeepsTheMachine() {
        BotPart machines = bot.viewById(Parts.MACHINES).show();
        BotPart progress = bot.viewById(Parts.PROGRESS).show();
        String from = Seen.hostOf("batch-2");
        machines.show().table().select("batch-2");
        Hands.key("F6");
        BotShell picker = bot.shell(REMAP);
        picker.find("hosts", Table.class, table -> table.getSelectionCount() == 1);
        bot.waitUntil("a host that fits", () -> picker.button("Next…").isEnabled());
        Hands.key("Return");
        picker.waitUntilClosed();
        BotShell remap = bot.shell(REMAP);
        bot.waitUntil("possible", () -> remap.button("Move").isEnabled());
        Hands.key("Return");
        bot.waitUntil("it is under way", () -> !Seen.machine("batch-2").orElseThrow().activity().isEmpty());
        progress.waitForText("batch-2");
        bot.picture("remap-running");
        remap.button("Cancel move").click();
        remap.waitForText("cancelled");
        Seen.waitForHost("batch-2", from);
        remap.escape();
    }
}
