// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.BotText;
import org.hotseat.workbench.bot.BotTree;
import org.hotseat.workbench.bot.Hands;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Filters while a person types. */
@ExtendWith(Console.class)
class FilterTest {

    private static final String EXPLORER_HINT = "Filter: name, serial, address";
    private static final String MACHINES_HINT = "Filter: name, host, seat, state:off, cpu>80";

    private final Bot bot = new Bot();

    @Test
    void theExplorerShowsOnlyWhatMatchesAndTheWayToIt() {
        BotPart explorer = bot.viewById(Parts.EXPLORER).show();
        BotText field = explorer.text(EXPLORER_HINT);
        field.typeText("gis");
        BotTree tree = explorer.tree();
        bot.waitUntil("gis-tiles with its host", () -> tree.hasRow("gis-tiles") && tree.hasRow("host-09")
                && !tree.hasRow("host-01"));
        bot.picture("explorer-filtered");
        field.typeText("nothing like it");
        explorer.link("Clear filter").click();
        bot.waitUntil("everything again", () -> explorer.tree().hasRow("host-01"));
        bot.waitUntil("nothing in the field", () -> field.text().isEmpty());
    }

    private static boolean showsTheFirstHost(Tree tree) {
        return Arrays.stream(tree.getItems()).anyMatch(FilterTest::showsTheFirstHost);
    }

    private static boolean showsTheFirstHost(TreeItem item) {
        return item.getText().startsWith("host-01")
                || item.getExpanded() && Arrays.stream(item.getItems()).anyMatch(FilterTest::showsTheFirstHost);
    }

    @Test
    void onlyProblemsLeavesWhatSomebodyShouldLookAt() {
        BotPart explorer = bot.viewById(Parts.EXPLORER).show();
        bot.waitUntil("all hosts", () -> explorer.tree().hasRow("host-01"));
        Hands.key("ctrl+shift+p");
        bot.waitUntil("fewer hosts", () -> !explorer.has(Tree.class, FilterTest::showsTheFirstHost));
        bot.picture("only-problems");
        Hands.key("ctrl+shift+p");
        bot.waitUntil("all hosts again", () -> explorer.tree().hasRow("host-01"));
    }

    @Test
    void theMachinesTableFiltersByNameAndByCondition() {
        BotPart machines = bot.viewById(Parts.MACHINES).show();
        machines.table().select("archive");
        Hands.key("ctrl+f");
        BotText field = machines.text(MACHINES_HINT);
        field.typeText("plot");
        bot.waitUntil("8 plots", () -> machines.table().rowCount() == 8);
        bot.waitUntil("count in the title", () -> machines.title().contains("8 of 56"));
        field.typeText("state:off");
        bot.waitUntil("one is off", () -> machines.table().rowCount() == 1 && machines.table().hasRow("train-1"));
        field.typeText("cpu>");
        bot.waitUntil("a sentence says what is wrong", () -> machines.texts().stream()
                .anyMatch(text -> text.length() > 10 && text.endsWith(".")));
        bot.picture("machines-filter-fault");
        Hands.key("Escape", "Escape");
        bot.waitUntil("all machines again", () -> machines.table().rowCount() == 56);
        assertTrue(machines.isVisible());
    }
}
