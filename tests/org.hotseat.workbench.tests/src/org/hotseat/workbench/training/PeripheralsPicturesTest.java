// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.widgets.Table;
import org.hotseat.state.Kinds;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.Pictures;
import org.hotseat.workbench.bot.Ui;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.hotseat.workbench.support.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A picture of ports and of outputs; knows no words, so that it does for all themes and languages. */
@Tag("pictures")
@ExtendWith(Console.class)
class PeripheralsPicturesTest {

    private static final int NOT_BLANK = 8;
    private static final String SHOW = "org.eclipse.ui.perspectives.showPerspective";
    private static final String WHICH = SHOW + ".perspectiveId";

    private final Bot bot = new Bot();

    @Test
    void portsAndOutputs() {
        bot.command(SHOW, Map.of(WHICH, "org.hotseat.rcp.seats"));
        bot.waitUntil("the perspective", () -> bot.hasView(Parts.PERIPHERALS));
        bot.waitUntil("the lines of the board", () -> !Seen.session().members().state().all(Kinds.PORT).isEmpty());
        for (String name : List.of(Parts.PERIPHERALS, Parts.OUTPUTS)) {
            BotPart view = bot.viewById(name).show();
            bot.waitUntil("its rows", () -> view.has(Table.class, one -> one.getItemCount() > 1));
            String file = "view-" + name.substring(name.lastIndexOf('.') + 1);
            Path picture = Ui.get(() -> file + " is not blank", () -> Optional.of(view.picture(file)).filter(
                    one -> Pictures.colours(one) > NOT_BLANK));
            assertTrue(Files.isRegularFile(picture), picture.toString());
        }
    }

    @AfterEach
    void back() {
        bot.command(SHOW, Map.of(WHICH, "org.hotseat.rcp.operations"));
        bot.waitUntil("the perspective", () -> bot.hasView(Parts.EXPLORER));
    }
}
