// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotControl;
import org.hotseat.workbench.bot.Hands;
import org.hotseat.workbench.bot.Ui;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.TopologyBot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tip of a machine on the topology makes room for what opens over it. */
@ExtendWith(Console.class)
class TopologyTipTest {

    private final Bot bot = new Bot();

    @Test
    void theContextMenuTakesTheTipAway() {
        TopologyBot topology = new TopologyBot(bot);
        topology.selectMachine("gis-tiles");
        BotControl<Canvas> canvas = topology.canvas();
        Point aside = topology.host("host-09");
        Ui.repeat(() -> "a tip over gis-tiles", () -> Hands.glide(aside, topology.machine("gis-tiles")),
                () -> canvas.read(one -> String.valueOf(one.getToolTipText()).startsWith("gis-tiles")));
        Hands.click(topology.machine("gis-tiles"), 3);
        try {
            canvas.waitUntil("the menu is open", one -> one.getMenu().isVisible());
            canvas.waitUntil("no tip over the menu", one -> one.getToolTipText() == null);
            assertTrue(canvas.read(one -> one.getMenu().isVisible()), "the menu is still open");
        } finally {
            Hands.key("Escape");
        }
        canvas.waitUntil("the menu is closed", one -> !one.getMenu().isVisible());
    }
}
