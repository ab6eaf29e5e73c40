// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.ToolItem;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotTree;
import org.hotseat.workbench.bot.Hands;
import org.hotseat.workbench.bot.Ui;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What cannot be used now says why in the status line. */
@ExtendWith(Console.class)
class ReasonTest {

    private final Bot bot = new Bot();

    private void selectHost() {
        BotTree tree = bot.viewById(Parts.EXPLORER).show().tree();
        tree.select("host-12");
    }

    @Test
    void theKeyOfADisabledCommandSaysWhy() {
        selectHost();
        Hands.key("F6");
        bot.window().waitForText("Move to: Select one machine.");
        assertTrue(bot.dialogs().isEmpty(), "nothing opens");
    }

    private static Rectangle place(ToolItem tool) {
        return Ui.ask(() -> tool.getDisplay().map(tool.getParent(), null, tool.getBounds()));
    }

    @Test
    void aDisabledToolSaysWhyWhileItIsPointedAt() {
        selectHost();
        ToolItem start = bot.tool("org.hotseat.ui.machines.start");
        Ui.until("Start is grey", () -> !Ui.ask(start::isEnabled));
        Point away = Hands.middle(bot.viewById(Parts.EXPLORER).bounds());
        Hands.glide(away, Hands.middle(Ui.settled("Start", () -> Optional.of(place(start)))));
        bot.window().waitForText("Start: Select a machine first.");
        Ui.until("its tip says so too",
                () -> Ui.ask(start::getToolTipText).equals("Start: Select a machine first."));
        bot.picture("reason");
        assertFalse(Ui.ask(start::isEnabled));
        Hands.moveTo(away);
        bot.window().waitForNoText("Start: Select a machine first.");
    }
}
