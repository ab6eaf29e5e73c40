// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.Hands;
import org.hotseat.workbench.bot.Ui;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The machines table comes back as a person left it: filter and order. */
@ExtendWith(Console.class)
class MachinesMemoryTest {

    private static final String HINT = "Filter: name, host, seat, state:off, cpu>80";
    private static final int INTO_HEAD = 12;

    private final Bot bot = new Bot();

    private static void closeMachines() {
        Ui.run(() -> {
            IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
            page.hideView(page.findView(Parts.MACHINES));
        });
    }

    /** The title of the sorted column and the direction. */
    private static String order(BotPart machines) {
        return machines.table().read(table -> table.getSortColumn() == null ? ""
                : table.getSortColumn().getText() + (table.getSortDirection() == SWT.DOWN ? " falling" : " rising"));
    }

    private static void clickHead(BotPart machines, int column) {
        Point at = machines.table().read(table -> {
            int left = 0;
            for (int index : table.getColumnOrder()) {
                if (index == column) {
                    break;
                }
                left += table.getColumn(index).getWidth();
            }
            return table.toDisplay(left + INTO_HEAD, table.getClientArea().y + table.getHeaderHeight() / 2);
        });
        Hands.click(at);
    }

    @Test
    void filterAndOrderComeBackWithTheView() {
        BotPart machines = bot.viewById(Parts.MACHINES).show();
        machines.table().select("archive");
        String before = order(machines);
        Ui.repeat(() -> "sorted otherwise than " + before, () -> clickHead(machines, 1),
                () -> !order(machines).equals(before));
        String chosen = order(machines);
        Hands.key("ctrl+f");
        machines.text(HINT).typeText("plot");
        bot.waitUntil("8 plots", () -> machines.table().rowCount() == 8);
        closeMachines();
        BotPart again = bot.viewById(Parts.MACHINES).show();
        bot.waitUntil("8 plots again", () -> again.table().rowCount() == 8);
        bot.waitUntil("sorted by " + chosen, () -> order(again).equals(chosen));
        assertNotEquals(before, chosen);
        again.table().select("plot-1");
        Hands.key("ctrl+f");
        Hands.key("Escape", "Escape");
        bot.waitUntil("all machines", () -> again.table().rowCount() == 56);
    }

    @Test
    void theMenuOfTheViewSortsForThoseWithoutAPointer() {
        BotPart machines = bot.viewById(Parts.MACHINES).show();
        String before = machines.table().read(table -> table.getSortColumn().getText());
        machines.viewMenu("Sort by", "Host");
        bot.waitUntil("sorted by host", () -> order(machines).equals("Host rising"));
        machines.viewMenu("Sort by", "Reverse order");
        bot.waitUntil("the other way round", () -> order(machines).equals("Host falling"));
        machines.viewMenu("Sort by", before);
        bot.waitUntil("as before", () -> order(machines).startsWith(before));
    }
}
