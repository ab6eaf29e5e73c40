// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Table;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.move.Mover;
import org.hotseat.console.operation.Operation;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.ui.service.Services;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.BotTable;
import org.hotseat.workbench.bot.BotText;
import org.hotseat.workbench.bot.Hands;
import org.hotseat.workbench.bot.Ui;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.hotseat.workbench.support.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Events: one row for one incident, its steps by keys, and what a person asked of a host. */
@ExtendWith(Console.class)
class EventsTest {

    private static final String WHAT = "What happened";
    private static final String HINT = "Filter: source, text, who";

    private final Bot bot = new Bot();
    private final BotPart events = bot.viewById(Parts.EVENTS);

    private Optional<String> row(String begin) {
        return events.table().column(WHAT).stream().filter(text -> text.startsWith(begin)).findFirst();
    }

    /** Moves a machine to the first host that takes it. */
    private void move(String machine) {
        Mover mover = Seen.session().mover();
        MachineId id = Seen.id(machine);
        HostId to = Ui.get(() -> "a host that takes " + machine, () -> mover.candidates(id).stream()
                .filter(one -> one.obstacle().isEmpty()).findFirst()).target();
        Operation move = mover.move(id, to, mover.defaults(id, to));
        Ui.run(() -> Services.runner().orElseThrow().run(move));
        bot.waitUntil(machine + " on " + to,
                () -> Seen.machine(machine).filter(now -> now.host().equals(to)).isPresent());
    }

    @Test
    void theMenuOfTheViewSortsForThoseWithoutAPointer() {
        BotTable table = events.show().table();
        String before = table.read(rows -> rows.getSortColumn().getText());
        events.viewMenu("Sort by", "Source");
        table.waitUntil("sorted by source", rows -> rows.getSortColumn().getText().equals("Source"));
        int direction = table.read(Table::getSortDirection);
        events.viewMenu("Sort by", "Reverse order");
        table.waitUntil("the other way round", rows -> rows.getSortDirection() != direction);
        events.viewMenu("Sort by", before);
        table.waitUntil("as before", rows -> rows.getSortColumn().getText().equals(before));
    }

    @Test
    void aMoveIsOneRowAndArrowKeysShowItsSteps() {
        BotTable table = events.show().table();
        move("db-1");
        String begin = "db-1 moved from ";
        List<String> ofTheMove = Ui.get(() -> "the result in one row", () -> Optional.of(table.column(WHAT).stream()
                .filter(text -> text.matches("db-1 (mov|arrived|left).*")).toList())
                .filter(rows -> rows.size() == 1 && rows.getFirst().contains(" steps")));
        assertTrue(ofTheMove.getFirst().startsWith(begin), ofTheMove.toString());
        table.selectBeginning(begin);
        Hands.key("Right");
        bot.waitUntil("its steps", () -> steps() > 2);
        bot.picture("events-incident");
        Hands.key("Right");
        bot.waitUntil("the first step selected", () -> !table.selection().isEmpty()
                && table.read(Table::getSelectionIndex) == indexOf(begin) + 1);
        Hands.key("Left");
        Hands.key("Left");
        bot.waitUntil("closed again", () -> steps() == 0);
        assertTrue(row(begin).isPresent(), "the incident itself stays");
    }

    /** How many rows are steps of an incident that is open. */
    private long steps() {
        return events.table().column("Source").stream().filter(text -> text.startsWith("\u2003")).count();
    }

    private int indexOf(String begin) {
        List<String> texts = events.table().column(WHAT);
        return IntStream.range(0, texts.size()).filter(at -> texts.get(at).startsWith(begin)).findFirst().orElse(-1);
    }

    @Test
    void aWordOfAStepFindsTheIncident() {
        BotTable table = events.show().table();
        move("db-2");
        bot.waitUntil("the result", () -> row("db-2 moved from ").isPresent());
        BotText field = events.text(HINT);
        field.typeText("receives db-2");
        bot.waitUntil("nothing but the incident, open", () -> {
            List<String> left = table.column(WHAT);
            return left.stream().anyMatch(text -> text.startsWith("db-2 moved from "))
                    && left.stream().anyMatch(text -> text.contains(" receives db-2 "))
                    && left.stream().allMatch(text -> text.contains("db-2"));
        });
        field.typeText("");
        Hands.key("Escape");
        bot.waitUntil("all events", () -> table.column(WHAT).stream().anyMatch(text -> !text.contains("db-2")));
    }

    @Test
    void whatAPersonAsksOfAHostIsWritten() {
        events.show();
        HostId host = Seen.hostId("host-16");
        Seen.session().disconnect(host);
        bot.waitUntil("the disconnect",
                () -> row("host-16 was disconnected by " + System.getProperty("user.name")).isPresent());
        Seen.session().connect(host);
        bot.waitUntil("it answers again",
                () -> Seen.host("host-16").filter(now -> now.link() == LinkState.LIVE).isPresent());
        bot.waitUntil("the connect, one row with its step", () -> row("host-16 answers, 1 step").isPresent());
        assertTrue(row("host-16 was disconnected by ").isPresent(), "what was asked before stays");
    }
}
