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

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.BotShell;
import org.hotseat.workbench.bot.BotTable;
import org.hotseat.workbench.bot.Pictures;
import org.hotseat.workbench.bot.Ui;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.hotseat.workbench.support.Seen;
import org.hotseat.workbench.support.TopologyBot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A picture of every view, editor and dialog; knows no words, so that it does for every theme and language. */
@Tag("pictures")
@ExtendWith(Console.class)
class PicturesTest {

    private static final int NOT_BLANK = 8;

    private final Bot bot = new Bot();

    private static void notBlank(Supplier<Path> picture) {
        Path taken = Ui.get(() -> "not blank: " + picture.get(),
                () -> Optional.of(picture.get()).filter(file -> Pictures.colours(file) > NOT_BLANK));
        assertTrue(Files.isRegularFile(taken), taken.toString());
    }

    private BotTable selectMachine(String machine) {
        BotTable table = bot.viewById(Parts.MACHINES).show().table();
        table.select(machine);
        return table;
    }

    private void dialogOf(String command, Map<String, String> parameters, String name) {
        bot.command(command, parameters);
        BotShell dialog = bot.dialog();
        notBlank(() -> dialog.picture("dialog-" + name));
        dialog.escape();
    }

    @Test
    void everyView() {
        selectMachine("plot-7");
        for (String view : Parts.VIEWS) {
            BotPart part = bot.viewById(view).show();
            String name = view.substring(view.lastIndexOf('.') + 1);
            notBlank(() -> part.picture("view-" + name));
        }
        bot.viewById(Parts.MACHINES).show();
        bot.viewById(Parts.EVENTS).show();
        notBlank(() -> bot.picture("operations"));
    }

    @Test
    void viewsOfTheGroup() {
        BotTable members = bot.viewById(Parts.CLUSTER).show().table();
        bot.waitUntil("members", () -> members.rowCount() > 10);
        members.select("host-13");
        for (String view : Parts.MEMBER_VIEWS) {
            BotPart part = bot.viewById(view).show();
            String name = view.substring(view.lastIndexOf('.') + 1);
            notBlank(() -> part.picture("view-" + name));
        }
        for (String act : List.of("setTiming", "accounts", "addVoter")) {
            bot.viewById(Parts.CLUSTER).show().table().select("host-02");
            dialogOf("org.hotseat.ui.members." + act, Map.of(), act);
        }
    }

    @Test
    void editors() {
        BotPart topology = new TopologyBot(bot).editor();
        notBlank(() -> topology.picture("editor-topology"));
        selectMachine("radar-5");
        bot.command("org.hotseat.ui.screen.open");
        BotPart screen = bot.editorById(Parts.SCREEN);
        screen.waitForText("radar-5");
        bot.waitUntil("a picture", () -> Pictures.colours(screen.picture("editor-screen")) > NOT_BLANK);
    }

    @Test
    void everyPageOfTheDomainEditor() {
        selectMachine("plot-7");
        bot.command("org.hotseat.ui.domain.open");
        BotPart editor = bot.editorById(Parts.DOMAIN);
        bot.waitUntil("the form is filled", () -> editor.field("name").text().equals("plot-7"));
        List<String> tabs = editor.tabs();
        for (int at = 0; at < tabs.size(); at++) {
            editor.tabItem(tabs.get(at));
            String name = "domain-%02d".formatted(at + 1);
            notBlank(() -> editor.picture(name));
        }
    }

    @Test
    void dialogsAboutMachines() {
        selectMachine("plot-7");
        bot.command("org.hotseat.ui.seats.move");
        BotShell picker = bot.dialog();
        BotTable hosts = picker.table();
        bot.waitUntil("hosts", () -> hosts.rowCount() > 10);
        notBlank(() -> picker.picture("dialog-move-to"));
        picker.buttonById(IDialogConstants.OK_ID).click();
        picker.waitUntilClosed();
        BotShell remap = bot.dialog();
        bot.waitUntil("all is known", () -> Seen.session().mover().candidates(Seen.id("plot-7")).stream()
                .flatMap(one -> one.consequences().stream()).noneMatch(one -> one.text().endsWith("…")));
        notBlank(() -> remap.picture("dialog-remap"));
        remap.escape();
        for (String act : List.of("setVcpus", "setMemory", "attachDevice", "detachDevice", "forceOff", "reset")) {
            dialogOf("org.hotseat.ui.machines." + act, Map.of(), act);
        }
        dialogOf("org.hotseat.ui.machines.columns", Map.of(), "columns");
    }

    @Test
    void newMachineWizard() {
        bot.command("org.hotseat.ui.domain.newMachine");
        BotShell wizard = bot.dialog();
        wizard.text("").typeText("pictured");
        for (int page = 1; page <= 5; page++) {
            String name = "new-machine-" + page;
            notBlank(() -> wizard.picture(name));
            if (page < 5) {
                String before = wizard.texts().toString();
                wizard.buttonById(IDialogConstants.NEXT_ID).click();
                bot.waitUntil("next page", () -> !wizard.texts().toString().equals(before));
            }
        }
        wizard.escape();
    }

    @Test
    void addHostWizard() {
        String command = "org.hotseat.ui.hosts.add";
        bot.waitUntil("a wizard for hosts", () -> bot.canCommand(command));
        dialogOf(command, Map.of(), "add-host");
    }

    @Test
    void preferences() {
        for (String page : List.of("org.hotseat.ui.preference", "org.hotseat.ui.preference.appearance",
                "org.eclipse.ui.preferencePages.Keys", "org.eclipse.ui.preferencePages.ColorsAndFonts")) {
            Ui.begin(() -> open(page));
            BotShell dialog = bot.dialog();
            notBlank(() -> dialog.picture("preferences-" + page.substring(page.lastIndexOf('.') + 1)));
            dialog.escape();
        }
    }

    private static void open(String page) {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(null, page, null, null);
        dialog.open();
    }

    @Test
    void dialogsOfTheWindow() {
        dialogOf("org.hotseat.ui.cluster.new", Map.of(), "new-cluster");
        dialogOf("org.eclipse.ui.help.aboutAction", Map.of(), "about");
        bot.viewById(Parts.EXPLORER).show().tree().select("host-05");
        dialogOf("org.hotseat.ui.operations.rename", Map.of(), "rename");
    }
}
