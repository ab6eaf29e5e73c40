// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.IEditorPart;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.BotText;
import org.hotseat.workbench.bot.Hands;
import org.hotseat.workbench.bot.Ui;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.hotseat.workbench.support.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A machine's description, by forms and as XML. */
@ExtendWith(Console.class)
class DomainEditorTest {

    private final Bot bot = new Bot();

    private BotPart open(String machine) {
        bot.viewById(Parts.MACHINES).show().table().select(machine);
        bot.menu("Machine", "Open");
        BotPart editor = bot.editorById(Parts.DOMAIN);
        bot.waitUntil("the form is filled", () -> editor.field("name").text().equals(machine));
        return editor;
    }

    private static boolean isDirty(BotPart editor) {
        return Ui.ask(() -> ((IEditorPart) editor.part()).isDirty());
    }

    @Test
    void formsAndXmlAgreeAndSavingReachesTheHost() {
        BotPart editor = open("train-1");
        editor.field("title").typeText("Spare & ready");
        editor.tabItem("Processor & memory");
        editor.field("vcpus").typeText("3");
        Hands.key("Tab");
        bot.waitUntil("edited", () -> isDirty(editor));
        editor.tabItem("XML");
        Ui.until(() -> "both edits in " + editor.styledText().text(), Ui.SOON, () -> {
            String xml = editor.styledText().text();
            return xml.contains("<title>Spare &amp; ready</title>")
                    && xml.matches("(?s).*<vcpu[^>]*current=['\"]3['\"].*|(?s).*<vcpu[^>]*>3</vcpu>.*");
        });
        editor.picture("domain-xml");
        Hands.key("ctrl+s");
        bot.waitUntil("saved", () -> !isDirty(editor));
        assertTrue(Seen.machine("train-1").isPresent());
        editor.tabItem("Overview");
        bot.waitUntil("its title", () -> editor.field("title").text().equals("Spare & ready"));
    }

    @Test
    void undoTakesAnEditBack() {
        BotPart editor = open("db-1");
        BotText title = editor.field("title");
        String before = title.text();
        title.typeText("main database");
        Hands.key("Tab");
        bot.waitUntil("edited", () -> isDirty(editor));
        Hands.key("ctrl+z");
        bot.waitUntil("as before", () -> title.text().equals(before) && !isDirty(editor));
        Hands.key("ctrl+y");
        bot.waitUntil("again", () -> title.text().equals("main database"));
    }

    @Test
    void aNameThatIsTakenAwayIsRefusedAtTheField() {
        BotPart editor = open("db-2");
        editor.field("name").typeText("");
        Hands.key("Tab");
        bot.waitUntil("a sentence beside the field", () -> editor.texts().stream()
                .anyMatch(text -> text.toLowerCase(java.util.Locale.ROOT).contains("name") && text.endsWith(".")));
        editor.picture("domain-no-name");
    }

    @Test
    void brokenXmlIsShownWithItsLineAndTheFormsWait() {
        BotPart editor = open("mail");
        editor.tabItem("XML");
        BotText text = editor.styledText();
        text.setFocus();
        Hands.key("ctrl+Home");
        Hands.type("<broken");
        editor.waitForText("The forms wait until line");
        editor.picture("domain-broken");
        Hands.key("ctrl+s");
        bot.waitUntil("still not saved", () -> isDirty(editor));
        Hands.key("ctrl+z");
        bot.waitUntil("right again", () -> !text.text().contains("<broken"));
    }
}
