// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.hotseat.state.Kinds;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.BotShell;
import org.hotseat.workbench.bot.BotTable;
import org.hotseat.workbench.bot.Pictures;
import org.hotseat.workbench.bot.Ui;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.hotseat.workbench.support.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A picture of each view and dialog about protection; knows no words, so that it does for all themes and languages. */
@Tag("pictures")
@ExtendWith(Console.class)
class ProtectionPicturesTest {

    private static final int NOT_BLANK = 8;
    private static final String SHOW = "org.eclipse.ui.perspectives.showPerspective";
    private static final String WHICH = SHOW + ".perspectiveId";
    private static final String COPIED = "plot-3";

    private final Bot bot = new Bot();

    private static void notBlank(Supplier<Path> picture) {
        Path taken = Ui.get(() -> "not blank: " + picture.get(),
                () -> Optional.of(picture.get()).filter(file -> Pictures.colours(file) > NOT_BLANK));
        assertTrue(Files.isRegularFile(taken), taken.toString());
    }

    private void select() {
        bot.waitUntil("it is copied", () -> Seen.session().members().state().find(Kinds.AUTHORITY,
                Seen.id(COPIED).toString()).isPresent() && Seen.session().members().copies().told().stream()
                        .anyMatch(one -> one.live().machine().equals(Seen.id(COPIED))
                                && one.live().acknowledged() > 0));
        BotTable table = bot.viewById(Parts.PROTECTED).show().table();
        bot.waitUntil("the row", () -> table.hasRow(COPIED));
        table.select(COPIED);
    }

    @Test
    void dialogs() {
        for (String act : List.of("protect", "drill", "maintenance")) {
            select();
            if (act.equals("maintenance")) {
                bot.viewById(Parts.EXPLORER).show().tree().select(Seen.hostOf(COPIED));
            }
            bot.command("org.hotseat.ui.protection." + act);
            BotShell dialog = bot.dialog();
            bot.waitUntil("rows or figures", () -> act.equals("drill") || dialog.table().rowCount() > 0);
            notBlank(() -> dialog.picture("dialog-" + act));
            dialog.escape();
        }
    }

    @Test
    void views() {
        bot.command(SHOW, Map.of(WHICH, "org.hotseat.rcp.protection"));
        bot.waitUntil("the perspective", () -> bot.hasView(Parts.GENERATIONS));
        select();
        for (String view : List.of(Parts.REPLICATION, Parts.GENERATIONS, Parts.AVAILABILITY)) {
            BotPart part = bot.viewById(view).show();
            String name = view.substring(view.lastIndexOf('.') + 1);
            notBlank(() -> part.picture("view-" + name));
        }
        BotTable lines = bot.viewById(Parts.AVAILABILITY).show().table();
        bot.waitUntil("its lines", () -> lines.rowCount() > 10);
        notBlank(() -> bot.picture("protection"));
    }

    @AfterEach
    void back() {
        bot.command(SHOW, Map.of(WHICH, "org.hotseat.rcp.operations"));
        bot.waitUntil("the perspective", () -> bot.hasView(Parts.EXPLORER));
    }
}
