// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.seats.room.SeatId;
import org.hotseat.ui.canvas.PictureSource;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotControl;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.BotShell;
import org.hotseat.workbench.bot.Hands;
import org.hotseat.workbench.bot.Ui;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.hotseat.workbench.support.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The floor plan of the training cluster, by mouse and by keys. */
@ExtendWith(Console.class)
class FloorPlanTest {

    private static final String SHOW = "org.eclipse.ui.perspectives.showPerspective";
    private static final String WHICH = SHOW + ".perspectiveId";
    private static final String UNDO = "org.eclipse.ui.edit.undo";

    private final Bot bot = new Bot();
    private BotPart view;
    private BotControl<Canvas> plan;
    private BotControl<Canvas> hosts;

    @BeforeEach
    void open() {
        bot.command(SHOW, Map.of(WHICH, "org.hotseat.rcp.seats"));
        bot.waitUntil("the perspective", () -> bot.hasView(Parts.FLOOR_PLAN));
        view = bot.viewById(Parts.FLOOR_PLAN).show();
        plan = view.canvas("FloorCanvas");
        hosts = view.canvas("HostCanvas");
        bot.waitUntil("the desks", () -> plan.read(one -> ((PictureSource) one).svg().contains(">Plot 7<")));
    }

    @AfterEach
    void back() {
        bot.command(SHOW, Map.of(WHICH, "org.hotseat.rcp.operations"));
        bot.waitUntil("the perspective", () -> bot.hasView(Parts.EXPLORER));
    }

    private static Seat seat(String name) {
        return Ui.ask(() -> Seen.session().document().cluster().getSeats().stream().filter(one -> one.getName().equals(
                name)).findFirst().orElseThrow());
    }

    private static String machine(String name) {
        Seat seat = seat(name);
        return Ui.ask(() -> Optional.ofNullable(seat.getMachine()).map(VirtualMachine::getName).orElse(""));
    }

    private static SeatId id(String name) {
        Seat seat = seat(name);
        return Ui.ask(() -> new SeatId(seat.getId()));
    }

    private void arrange(boolean arranging) {
        view.toolbarButton("Arrange desks");
        bot.waitUntil("desks are arranged", () -> view.isToolChecked("Arrange desks") == arranging);
    }

    @SuppressWarnings("unchecked") // the data is kept under its key by the canvas only
    private static Optional<Rectangle> place(Canvas canvas, Object thing) {
        return ((Function<Object, Optional<Rectangle>>) canvas.getData("org.hotseat.places")).apply(thing);
    }

    private Point desk(String name) {
        SeatId id = id(name);
        return Hands.middle(Ui.settled(name, () -> plan.read(one -> place(one, id))));
    }

    private void select(String name) {
        Ui.repeat(() -> name + " is selected", () -> Hands.click(desk(name)), () ->
                view.selection().equals(List.of(seat(name))) && plan.read(Control::isFocusControl));
    }

    @Test
    void aDeskHeldOverAHostTellsWhatAMoveWouldMeanAndEscPutsItBack() {
        String before = machine("Desk 7");
        Point from = desk("Desk 7");
        Point to = Hands.middle(Ui.settled("host-04", () -> hosts.read(one -> place(one, Seen.hostId("host-04")))));
        view.picture("floor-plan");
        Hands.moveTo(from);
        Hands.press(from);
        Hands.glide(from, to);
        bot.waitUntil("the preview", bot::isBubbleOpen);
        bot.picture("floor-plan-preview");
        Hands.key("Escape");
        bot.waitUntil("it is put back", () -> !bot.isBubbleOpen());
        Hands.letGo();
        assertTrue(bot.dialogs().isEmpty(), "nothing was let go");
        assertEquals(before, machine("Desk 7"));
    }

    @Test
    void aDutyGoesToAnotherDeskByKeysAndUndoBringsItBack() {
        String seven = machine("Desk 7");
        String other = machine("Desk 15");
        assertFalse(seven.isEmpty());
        select("Desk 7");
        Hands.key("space", "Down", "Down");
        Hands.key("Up");
        bot.waitUntil("the preview", bot::isBubbleOpen);
        Hands.key("Return");
        BotShell dialog = bot.shell("Move seat");
        dialog.picture("floor-plan-duty");
        dialog.button("Change document").click();
        dialog.waitUntilClosed();
        bot.waitUntil("the duty is there", () -> machine("Desk 15").equals(seven) && machine("Desk 7").isEmpty());
        bot.command(UNDO);
        bot.waitUntil("all is as it was", () -> machine("Desk 15").equals(other) && machine("Desk 7").equals(seven));
    }

    @Test
    void desksAreArrangedByKeysAndUndoPutsThemBack() {
        Seat desk = seat("Desk 1");
        int x = Ui.ask(desk::getXMillimetres);
        arrange(true);
        select("Desk 1");
        Hands.key("Right");
        bot.waitUntil("it moved", () -> Ui.ask(desk::getXMillimetres) == x + 100);
        Hands.key("r");
        bot.waitUntil("it turned", () -> Ui.ask(desk::getRotationDegrees) == 15);
        view.picture("floor-plan-arranged");
        bot.command(UNDO);
        bot.command(UNDO);
        bot.waitUntil("it stands where it stood", () -> Ui.ask(desk::getXMillimetres) == x
                && Ui.ask(desk::getRotationDegrees) == 0);
        arrange(false);
    }
}
