// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.hotseat.ui.canvas.DrawingCanvas;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotControl;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.BotTable;
import org.hotseat.workbench.bot.Hands;
import org.hotseat.workbench.bot.Ui;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The perspective of the group without a mouse. */
@ExtendWith(Console.class)
class ClusterKeysTest {

    private static final String SHOW = "org.eclipse.ui.perspectives.showPerspective";
    private static final String WHICH = SHOW + ".perspectiveId";
    private static final String HOST = "host-09";

    private final Bot bot = new Bot();

    @BeforeEach
    void open() {
        bot.command(SHOW, Map.of(WHICH, "org.hotseat.rcp.cluster"));
        bot.waitUntil("the perspective", () -> bot.hasView(Parts.TIMING));
    }

    @AfterEach
    void back() {
        bot.command(SHOW, Map.of(WHICH, "org.hotseat.rcp.operations"));
        bot.waitUntil("the perspective", () -> bot.hasView(Parts.EXPLORER));
    }

    private static String focus() {
        return Ui.ask(() -> {
            Control control = Ui.display().getFocusControl();
            return control instanceof Button button ? button.getText() : control == null ? ""
                    : control.getClass().getSimpleName();
        });
    }

    private void key(String key, String to) {
        Hands.key(key);
        bot.waitUntil(to + " has the keys after " + key, () -> focus().equals(to));
    }

    private BotTable select() {
        BotTable table = bot.viewById(Parts.CLUSTER).show().table();
        bot.waitUntil("the row", () -> table.hasRow(HOST));
        table.select(HOST);
        bot.waitUntil("the table has the keys", () -> focus().equals(Table.class.getSimpleName()));
        return table;
    }

    @Test
    void tabGoesThroughTheLadderAndBack() {
        BotPart ladder = bot.viewById(Parts.LADDER).show();
        select();
        bot.waitUntil("its ladder", () -> ladder.title().contains(HOST));
        ladder.show();
        BotControl<DrawingCanvas> drawing = ladder.find("the rungs", DrawingCanvas.class,
                one -> one.laid().items().size() == 5);
        drawing.setFocus();
        Hands.key("Down");
        Ui.repeat(() -> "Tab gets to the journal, the keys are in " + focus(), () -> Hands.key("Tab"),
                () -> focus().equals("Show journal"));
        key("Tab", "Copy as text");
        key("shift+Tab", "Show journal");
        Ui.repeat(() -> "back to the rungs", () -> Hands.key("shift+Tab"), () -> drawing.read(Control::isFocusControl));
        assertTrue(ladder.title().contains(HOST), "walking by Tab changes nothing");
    }

    @Test
    void theMenuOfAMemberOpensByTheKeyboard() {
        BotTable table = select();
        AtomicBoolean open = new AtomicBoolean();
        table.read(one -> {
            one.getMenu().addListener(SWT.Show, event -> open.set(true));
            return true;
        });
        Ui.repeat(() -> "the menu", () -> Hands.key("shift+F10"), open::get);
        bot.picture("cluster-menu");
        Hands.key("Down", "Return");
        BotPart ladder = bot.viewById(Parts.LADDER);
        bot.waitUntil("the ladder is active", () -> Ui.ask(() -> ladder.part().getSite().getPage().getActivePart()
                == ladder.part()));
        bot.waitUntil("of the member", () -> ladder.title().contains(HOST));
        assertTrue(open.get(), "by its menu");
    }

    @Test
    void enterShowsTheLadder() {
        select();
        Hands.key("Return");
        BotPart ladder = bot.viewById(Parts.LADDER);
        bot.waitUntil("the ladder is active", () -> Ui.ask(() -> ladder.part().getSite().getPage().getActivePart()
                == ladder.part()));
        bot.waitUntil("of the member", () -> ladder.title().contains(HOST));
        assertTrue(ladder.title().contains(HOST), ladder.title());
    }
}
