// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.BotTree;
import org.hotseat.workbench.bot.Pictures;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.hotseat.workbench.support.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The perspective has all its views, and each shows something of the training cluster. */
@ExtendWith(Console.class)
class PerspectiveTest {

    private static final int HOSTS = 16;
    private static final int MACHINES = 56;

    private final Bot bot = new Bot();

    @Test
    void allViewsAreThereAndTheWindowIsNotBlank() {
        for (String view : Parts.VIEWS) {
            assertTrue(bot.hasView(view), view);
        }
        bot.waitUntil("a picture", () -> Pictures.colours(bot.picture("window")) > 500);
    }

    @Test
    void theExplorerListsHostsAndTheirMachines() {
        BotTree tree = bot.viewById(Parts.EXPLORER).show().tree();
        bot.waitUntil("16 hosts", () -> tree.rows().stream().filter(row -> row.startsWith("host-")).count() == HOSTS);
        tree.expand("host-07");
        bot.waitUntil("machines of host-07", () -> tree.hasRow("plot-3"));
    }

    @Test
    void theMachinesTableListsAllMachines() {
        BotPart machines = bot.viewById(Parts.MACHINES).show();
        bot.waitUntil("56 machines", () -> machines.table().rowCount() == MACHINES);
        bot.waitUntil("the host of each",
                () -> machines.table().cell("db-1", "Host").equals(Seen.hostOf("db-1")));
        bot.waitUntil("how many in the title", () -> machines.title().contains("56"));
    }

    @Test
    void chartsEventsProblemsAndProgressComeToTheFront() {
        BotPart charts = bot.viewById(Parts.CHARTS).show();
        bot.waitUntil("charts", () -> Pictures.colours(charts.picture("charts")) > 10);
        BotPart events = bot.viewById(Parts.EVENTS).show();
        bot.waitUntil("events", () -> events.table().rowCount() > 0);
        bot.viewById(Parts.PROBLEMS).show();
        bot.viewById(Parts.PROGRESS).show();
        bot.viewById(Parts.MACHINES).show();
    }

    @Test
    void theTopologyShowsTheClusterAndPropertiesSayWhatToDo() {
        BotPart topology = bot.editorById(Parts.TOPOLOGY);
        bot.waitUntil("a topology", () -> Pictures.colours(topology.picture("topology")) > 100);
        assertTrue(bot.viewById(Parts.PROPERTIES).show().isVisible());
    }
}
