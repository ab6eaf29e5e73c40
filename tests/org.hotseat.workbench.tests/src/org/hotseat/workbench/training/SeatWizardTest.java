// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.hotseat.model.cluster.Seat;
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

/** The wizard of a new seat in the training cluster, and the screens on the desks of its floor plan. */
@ExtendWith(Console.class)
class SeatWizardTest {

    private static final String SHOW = "org.eclipse.ui.perspectives.showPerspective";
    private static final String WHICH = SHOW + ".perspectiveId";
    private static final String NEW = "org.hotseat.ui.room.newSeat";
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String NEXT = "Next >";
    private static final String ID = "org.hotseat.id";
    private static final String SCREENS = "Screens on desks";

    private final Bot bot = new Bot();
    private BotPart view;
    private BotControl<Canvas> plan;

    @BeforeEach
    void open() {
        bot.command(SHOW, Map.of(WHICH, "org.hotseat.rcp.seats"));
        bot.waitUntil("the perspective", () -> bot.hasView(Parts.FLOOR_PLAN));
        view = bot.viewById(Parts.FLOOR_PLAN).show();
        plan = view.canvas("FloorCanvas");
        bot.waitUntil("the desks", () -> plan.read(one -> ((PictureSource) one).svg().contains(">Plot 7<")));
    }

    @AfterEach
    void back() {
        bot.command(SHOW, Map.of(WHICH, "org.hotseat.rcp.operations"));
        bot.waitUntil("the perspective", () -> bot.hasView(Parts.EXPLORER));
    }

    private static List<String> seats() {
        return Ui.ask(() -> Seen.session().document().cluster().getSeats().stream().map(Seat::getName).toList());
    }

    private static Seat seat(String name) {
        return Ui.ask(() -> Seen.session().document().cluster().getSeats().stream().filter(one -> one.getName().equals(
                name)).findFirst().orElseThrow());
    }

    private BotShell wizard() {
        bot.command(NEW);
        return bot.shell("New seat");
    }

    private static <T extends Control> BotControl<T> field(BotShell wizard, String id, Class<T> type) {
        return wizard.find(id, type, one -> id.equals(one.getData(ID)));
    }

    /** As a person does by keys in a list of choices. */
    private static void choose(BotControl<Combo> combo, String item) {
        combo.waitUntil(item, one -> Arrays.asList(one.getItems()).contains(item));
        combo.read(one -> {
            one.select(Arrays.asList(one.getItems()).indexOf(item));
            one.notifyListeners(SWT.Selection, new Event());
            return true;
        });
    }

    private void next(BotShell wizard, String message) {
        bot.waitUntil("the next page may be seen", () -> wizard.button(NEXT).isEnabled());
        wizard.button(NEXT).click();
        wizard.waitForText(message);
    }

    @Test
    void aSeatIsMadeStepByStepAndUndoTakesItOut() {
        List<String> before = seats();
        BotShell wizard = wizard();
        wizard.textWithLabel("Name").typeText("Desk 1");
        wizard.waitForText("There is a seat Desk 1 already.");
        assertFalse(wizard.button(NEXT).isEnabled());
        wizard.textWithLabel("Name").typeText("Lectern");
        wizard.textWithLabel("Duty").typeText("Briefing");
        choose(field(wizard, "seat.machine", Combo.class), "archive");
        wizard.picture("seat-wizard-desk");
        next(wizard, "Which outputs feed the monitors");
        field(wizard, "seat.screens", Spinner.class).setFocus();
        Hands.key("Up");
        wizard.waitForText("Monitor 1 has no cable");
        wizard.picture("seat-wizard-monitors");
        next(wizard, "Tick the ports whose devices belong to the seat");
        wizard.picture("seat-wizard-devices");
        next(wizard, "archive is at home on one of them");
        field(wizard, "seat.hosts", Table.class).waitUntil("the hosts", one -> one.getItemCount() == 16);
        wizard.picture("seat-wizard-hosts");
        next(wizard, "Nothing has been changed yet.");
        wizard.waitForText("Lectern, Briefing; in");
        wizard.picture("seat-wizard-summary");
        assertEquals(before, seats(), "not before the end");
        bot.waitUntil("it can be finished", () -> wizard.button("Finish").isEnabled());
        wizard.button("Finish").click();
        wizard.waitUntilClosed();
        bot.waitUntil("the seat is there and selected", () -> seats().contains("Lectern") && view.selection().equals(
                List.of(seat("Lectern"))));
        Seat made = seat("Lectern");
        assertEquals("archive", Ui.ask(() -> made.getMachine().getName()));
        view.picture("seat-wizard-made");
        bot.command(UNDO);
        bot.waitUntil("it is gone", () -> seats().equals(before));
    }

    @Test
    void detectionIsEndedByAPersonAndCancelLeavesNothing() {
        List<String> before = seats();
        BotShell wizard = wizard();
        wizard.textWithLabel("Name").typeText("Nobody's desk");
        next(wizard, "Which outputs feed the monitors");
        next(wizard, "Tick the ports whose devices belong to the seat");
        wizard.button("Detect…").click();
        wizard.waitForText("Press a key, send a byte, or plug the device in now");
        wizard.picture("seat-wizard-detecting");
        wizard.button("End detection").click();
        wizard.waitForText("Nobody knows the port?");
        wizard.escape();
        wizard.waitUntilClosed();
        assertEquals(before, seats());
    }

    private static Optional<String> shows(String output) {
        return Ui.ask(() -> Seen.session().members().copies().hosts().values().stream().flatMap(host -> host.switches()
                .stream()).flatMap(device -> device.layers().stream()).flatMap(layer -> layer.output(output).stream())
                .flatMap(live -> live.shows().stream()).findFirst());
    }

    @Test
    void aPictureOnAFreeOutputGoesBackWhenTheWizardIsCancelled() {
        bot.waitUntil("the switch is read", () -> shows("14").isPresent());
        Optional<String> before = shows("14");
        Seat eight = seat("Desk 8");
        Ui.run(() -> Seen.session().document().editor().remove(eight));
        BotShell wizard = wizard();
        next(wizard, "Which outputs feed the monitors");
        field(wizard, "seat.screens", Spinner.class).setFocus();
        Hands.key("Up");
        choose(field(wizard, "screen.output.0", Combo.class), "mx-1, output 14: 8-left");
        bot.waitUntil("a picture may be shown", () -> wizard.button("Show picture").isEnabled());
        wizard.button("Show picture").click();
        Ui.repeat(() -> "another picture", () -> Hands.key("Down", "Return"), () -> !shows("14").equals(before));
        wizard.waitForText("A picture is on mx-1, output 14: 8-left");
        wizard.picture("seat-wizard-picture");
        wizard.escape();
        wizard.waitUntilClosed();
        bot.waitUntil("it shows again what it did", () -> shows("14").equals(before));
        bot.command(UNDO);
        bot.waitUntil("the desk is back", () -> seats().contains("Desk 8"));
    }

    @SuppressWarnings("unchecked") // the data is kept under its key by the canvas only
    private String words(String name) {
        Seat seat = seat(name);
        return plan.read(one -> ((Function<Object, String>) one.getData("org.hotseat.words")).apply(new SeatId(seat
                .getId())));
    }

    @Test
    void desksShowTheScreensOfTheirMachinesUntilTheyAreSwitchedOff() {
        bot.waitUntil("its screen", () -> words("Desk 7").contains("screen of"));
        view.picture("floor-plan-screens");
        view.viewMenu(SCREENS);
        bot.waitUntil("no screen", () -> !words("Desk 7").contains("screen"));
        assertTrue(words("Desk 7").startsWith("Desk 7"));
        view.viewMenu(SCREENS);
        bot.waitUntil("its screen again", () -> words("Desk 7").contains("screen of"));
    }
}
