// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.Kinds;
import org.hotseat.state.board.PortRecord.PortHolder;
import org.hotseat.ui.canvas.PictureSource;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotControl;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.BotTable;
import org.hotseat.workbench.bot.Hands;
import org.hotseat.workbench.bot.Ui;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.hotseat.workbench.support.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ports of the training cluster, by mouse and by keys; and its outputs. */
@ExtendWith(Console.class)
class PeripheralsTest {

    private static final String SHOW = "org.eclipse.ui.perspectives.showPerspective";
    private static final String WHICH = SHOW + ".perspectiveId";
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String BOARD = "host-13";
    private static final String FREE = "ser2";
    private static final String MACHINE = "plot-5";

    private final Bot bot = new Bot();
    private BotPart view;
    private BotControl<Canvas> canvas;

    @BeforeEach
    void open() {
        bot.command(SHOW, Map.of(WHICH, "org.hotseat.rcp.seats"));
        bot.waitUntil("the perspective", () -> bot.hasView(Parts.PERIPHERALS));
        bot.waitUntil("the lines of the board", () -> owner("ser1").isPresent());
        view = bot.viewById(Parts.PERIPHERALS).show();
        canvas = view.canvas("DrawingCanvas");
        bot.waitUntil("the ports", () -> canvas.read(one -> ((PictureSource) one).svg().contains(">ser2<")));
    }

    @AfterEach
    void back() {
        bot.command(SHOW, Map.of(WHICH, "org.hotseat.rcp.operations"));
        bot.waitUntil("the perspective", () -> bot.hasView(Parts.EXPLORER));
    }

    private static Optional<MachineId> owner(String port) {
        return Seen.session().members().state().find(Kinds.PORT, BOARD, port).flatMap(held ->
                held.value().holder()).map(PortHolder::machine);
    }

    @SuppressWarnings("unchecked") // the data is kept under its key by the canvas only
    private Point place(String id) {
        return Hands.middle(Ui.settled(id, () -> canvas.read(one -> ((Function<Object, Optional<Rectangle>>)
                one.getData("org.hotseat.places")).apply(id))));
    }

    private Point port(String port) {
        return place("p " + BOARD + '.' + port);
    }

    private static Optional<MachineId> machine() {
        return Optional.of(Seen.id(MACHINE));
    }

    @Test
    void aPortThatIsDrawnToAMachineIsTakenAndUndoTakesItBack() {
        assertEquals(Optional.empty(), owner(FREE));
        assertFalse(view.button("Take").isEnabled());
        Point from = port(FREE);
        Hands.moveTo(from);
        Hands.press(from);
        Hands.glide(from, place("m " + Seen.id(MACHINE)));
        bot.waitUntil("what it would do", () -> canvas.read(one -> ((PictureSource) one).svg().contains(BOARD + '.'
                + FREE + " to " + MACHINE)));
        view.picture("peripherals-line");
        Hands.letGo();
        bot.waitUntil("one is pending", () -> view.title().contains("1"));
        view.picture("peripherals-pending");
        assertEquals(Optional.empty(), owner(FREE), "nothing has changed yet");
        canvas.setFocus();
        Hands.key("ctrl+Return");
        bot.waitUntil("the machine has it", () -> owner(FREE).equals(machine()));
        bot.waitUntil("nothing is pending", () -> !view.title().contains("1"));
        bot.command(UNDO);
        bot.waitUntil("nobody has it", () -> owner(FREE).isEmpty());
    }

    @Test
    void byKeysAPortIsPickedUpAndPutBack() {
        Hands.click(port(FREE));
        bot.waitUntil("the keyboard", () -> canvas.read(Control::isFocusControl));
        Hands.key("space", "Left");
        bot.waitUntil("what it would do", () -> canvas.read(one -> ((PictureSource) one).svg().contains(BOARD + '.'
                + FREE + " to ")));
        Hands.key("Escape");
        bot.waitUntil("it is put back", () -> canvas.read(one -> !((PictureSource) one).svg().contains(" to ")));
        assertFalse(view.title().contains("1"), "nothing is pending");
    }

    @Test
    void whatIsSentComesBackFromTheDevice() {
        Hands.click(port(FREE));
        bot.waitUntil("the keyboard", () -> canvas.read(Control::isFocusControl));
        Hands.key("Return");
        Hands.type("hello");
        BotControl<Button> send = view.button("Send");
        bot.waitUntil("it can be sent", send::isEnabled);
        Hands.key("Return");
        BotControl<Text> log = view.find("the answers", Text.class, one -> (one.getStyle() & SWT.READ_ONLY) != 0);
        log.waitUntil("the answer", one -> one.getText().contains("> hello\\r\\n") && one.getText().contains(
                "< hello\\r\\n"));
        view.picture("peripherals-sender");
    }

    @Test
    void anOutputWithAnotherMonitorSaysWhatComesOfIt() {
        BotTable table = bot.viewById(Parts.OUTPUTS).show().table();
        bot.waitUntil("both outputs", () -> table.rowCount() == 2);
        bot.waitUntil("one that differs", () -> table.column("EDID").stream().filter("differs"::equals).count() == 1);
        bot.viewById(Parts.OUTPUTS).picture("outputs");
    }
}
