// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.state.Kinds;
import org.hotseat.ui.canvas.PictureSource;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotControl;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.BotTable;
import org.hotseat.workbench.bot.Hands;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.hotseat.workbench.support.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The crosspoints of the training cluster's switch, by keys alone. */
@ExtendWith(Console.class)
class CrosspointsTest {

    private final Bot bot = new Bot();

    @BeforeEach
    void connected() {
        bot.waitUntil("the switch answers", () -> live().filter(one -> one.state() == SwitchLive.State.CONNECTED)
                .isPresent() && shown("15").isPresent());
    }

    private static Optional<SwitchLive> live() {
        return Seen.session().members().copies().hosts().values().stream().flatMap(one -> one.switches().stream())
                .findFirst();
    }

    private static Optional<String> shown(String output) {
        return live().flatMap(one -> one.layer("VIDEO")).flatMap(layer -> layer.output(output)).flatMap(
                SwitchLive.OutputLive::shows);
    }

    @Test
    void whatIsPendingIsTakenAsOneAndReadBack() {
        BotPart view = bot.viewById(Parts.CROSSPOINTS).show();
        BotControl<Canvas> canvas = view.find("the crosspoints", Canvas.class, one -> one instanceof PictureSource);
        bot.waitUntil("the outputs", () -> canvas.read(one -> ((PictureSource) one).svg().contains(">8-right<")));
        BotTable changes = view.table();
        assertEquals(0, changes.rowCount());
        assertFalse(view.button("Take").isEnabled());
        canvas.setFocus();
        bot.waitUntil("the keyboard", () -> canvas.read(Control::isFocusControl));
        Hands.key("ctrl+Home", "Right", "Right", "Right", "space");
        bot.waitUntil("one is pending", () -> changes.rowCount() == 1 && view.title().contains("1"));
        Hands.key("Down", "Right", "space");
        bot.waitUntil("two are pending", () -> changes.rowCount() == 2);
        assertTrue(canvas.read(one -> ((PictureSource) one).svg().contains("1-left")));
        view.picture("crosspoints-pending");
        Hands.key("ctrl+Return");
        bot.waitUntil("both are read back", () -> shown("0").equals(Optional.of("3")) && shown("1").equals(Optional.of(
                "4")));
        bot.waitUntil("told in their rows", () -> changes.column("Check").stream().filter("Read back"::equals)
                .count() == 2);
        assertEquals(2, Seen.session().members().state().all(Kinds.ROUTES).values().iterator().next().value().wanted()
                .size());
        view.picture("crosspoints-taken");
        canvas.setFocus();
        Hands.key("ctrl+Home", "space");
        bot.waitUntil("back to where it was", () -> changes.rowCount() == 1);
        Hands.key("Escape");
        bot.waitUntil("given up", () -> changes.rowCount() == 0 && !view.button("Take").isEnabled());
    }
}
