// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotControl;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.Hands;
import org.hotseat.workbench.bot.Ui;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Health charts by pointer and by keys. */
@ExtendWith(Console.class)
class ChartsTest {

    private final Bot bot = new Bot();

    private BotControl<Composite> plot(String machine) {
        BotPart machines = bot.viewById(Parts.MACHINES).show();
        machines.table().select(machine);
        BotPart charts = bot.viewById(Parts.CHARTS).show();
        charts.waitForText(machine);
        charts.waitForText(" %");
        return charts.find("plot", Composite.class, one -> one.getClass().getSimpleName().equals("PlotArea"));
    }

    @Test
    void valuesAreReadByKeys() {
        BotControl<Composite> plot = plot("mail");
        plot.setFocus();
        bot.waitUntil("the chart has the keyboard", () -> plot.read(Control::isFocusControl));
        Hands.key("Left");
        bot.waitUntil("values beside the crosshair", bot::isBubbleOpen);
        Hands.key("Left", "Left");
        bot.waitUntil("another value", bot::isBubbleOpen);
        bot.picture("charts-crosshair");
        Hands.key("Escape");
        bot.waitUntil("no values", () -> !bot.isBubbleOpen());
        Hands.key("Tab");
        bot.waitUntil("the keyboard goes on", () -> !plot.read(Control::isFocusControl));
    }

    @Test
    void valuesAreShownUnderThePointer() {
        BotControl<Composite> plot = plot("build");
        Point away = Hands.middle(bot.viewById(Parts.EXPLORER).bounds());
        Ui.repeat(() -> "values beside the crosshair", () -> Hands.glide(away, Hands.middle(plot.settled())),
                bot::isBubbleOpen);
        Hands.moveTo(away);
        bot.waitUntil("no values", () -> !bot.isBubbleOpen());
        assertTrue(bot.viewById(Parts.CHARTS).isVisible());
    }
}
