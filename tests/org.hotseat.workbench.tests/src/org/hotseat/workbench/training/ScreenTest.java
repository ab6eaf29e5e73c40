// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotControl;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.Hands;
import org.hotseat.workbench.bot.Pictures;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.hotseat.workbench.support.TopologyBot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The screen of a machine: seen, and written to. */
@ExtendWith(Console.class)
class ScreenTest {

    /** The line that echoes what is typed, as shares of the picture's height. */
    private static final double TYPED_TOP = 0.73;
    private static final double TYPED_BOTTOM = 0.82;

    private static final String HINT = "Click or press Enter to type into the machine.";

    private final Bot bot = new Bot();

    private BotPart open(String machine) {
        new TopologyBot(bot).selectMachine(machine);
        bot.menu("Machine", "Screen");
        BotPart screen = bot.editorById(Parts.SCREEN);
        screen.waitForText(machine + " on ");
        return screen;
    }

    @Test
    void itShowsThePictureAndItTicks() {
        BotPart screen = open("radar-5");
        bot.waitUntil("not blank", () -> Pictures.colours(screen.picture("screen")) > 5);
        ImageData first = Pictures.load(screen.picture("screen"));
        bot.waitUntil("it ticks", () -> Pictures.difference(first, Pictures.load(screen.picture("screen")), 0, 1) > 20);
    }

    @Test
    void aClickSendsTheKeysToTheMachineAndCtrlAltBringsThemBack() {
        BotPart screen = open("radar-6");
        BotControl<Canvas> canvas = screen.canvas("ScreenCanvas");
        bot.waitUntil("not blank", () -> Pictures.colours(screen.picture("screen-keys")) > 5);
        screen.waitForText(HINT);
        canvas.click();
        screen.waitForText("Keys go to the machine.");
        ImageData before = Pictures.load(Pictures.take(canvas.bounds(), "screen-keys"));
        Hands.type("hello");
        bot.waitUntil("what is typed is seen", () -> Pictures.difference(before,
                Pictures.load(Pictures.take(canvas.bounds(), "screen-keys")), TYPED_TOP,
                TYPED_BOTTOM) > 20);
        Hands.key("ctrl+alt");
        screen.waitForText(HINT);
        assertTrue(screen.isVisible());
    }

    @Test
    void aMachineThatIsOffOffersToStart() {
        new TopologyBot(bot).selectMachine("train-1");
        bot.menu("Machine", "Screen");
        BotPart screen = bot.editorById(Parts.SCREEN);
        screen.link("train-1 is off.").waitUntil("seen", one -> one.isVisible());
        screen.picture("screen-off");
    }
}
