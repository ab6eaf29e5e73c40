// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.SvgInk;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.room.model.FloorMaker;
import org.hotseat.ui.room.model.SeatFacts;
import org.hotseat.ui.room.support.Hall;
import org.junit.jupiter.api.Test;

/** The drawing as SVG, with letters of one width. */
class FloorSceneTest {

    private static final TextMeasure LETTERS = (text, face) -> 5.0 * text.length();

    private final Hall hall = new Hall(3);

    private FloorScene scene() {
        return FloorScene.of(FloorMaker.read(hall.cluster, hall, List.of(), SeatFacts.NONE, "", Hall.NOW), LETTERS);
    }

    private String svg(double zoom, Glow glow) {
        SvgInk ink = new SvgInk(Role::name, icon -> "<" + icon + "/>");
        new FloorPainter(LETTERS).paint(ink, scene(), zoom, glow);
        return ink.document(scene().size());
    }

    @Test
    void desksLieInScaleInsideTheWalls() {
        FloorScene scene = scene();
        DeskItem first = scene.item(Hall.desk(0)).orElseThrow();
        DeskItem second = scene.item(Hall.desk(1)).orElseThrow();
        assertEquals(2400 * FloorScene.SCALE, second.x() - first.x(), 1e-9);
        assertEquals(12000 * FloorScene.SCALE, scene.room().width(), 1e-9);
        assertTrue(scene.room().contains(first.bounds()));
        hall.document(Hall.desk(2)).setXMillimetres(40_000);
        assertTrue(scene().size().contains(scene().item(Hall.desk(2)).orElseThrow().bounds()), "outside the walls");
    }

    @Test
    void aTurnedDeskIsHitWhereItIsDrawn() {
        hall.document(Hall.desk(0)).setRotationDegrees(90);
        DeskItem turned = scene().item(Hall.desk(0)).orElseThrow();
        assertTrue(turned.contains(turned.x(), turned.y() + DeskItem.WIDTH / 2 - 1));
        assertFalse(turned.contains(turned.x() + DeskItem.WIDTH / 2 - 1, turned.y()));
        assertEquals(DeskItem.DEPTH, turned.bounds().width(), 1e-9);
        double[] monitor = turned.monitors().get(0);
        assertTrue(monitor[0] > turned.x() + DeskItem.DEPTH / 2, "its upper side looks to the right now");
    }

    @Test
    void writingStaysOnADeskHoweverItIsTurned() {
        for (int degrees = 0; degrees < 360; degrees += 15) {
            hall.document(Hall.desk(0)).setRotationDegrees(degrees);
            DeskItem item = scene().item(Hall.desk(0)).orElseThrow();
            double[] writing = DeskItem.writing(degrees);
            assertTrue(writing[1] - writing[0] > 20, degrees + " degrees");
            for (double y : new double[] { -15, 15 }) {
                assertTrue(item.contains(item.x() + writing[0], item.y() + y), degrees + " degrees, left");
                assertTrue(item.contains(item.x() + writing[1], item.y() + y), degrees + " degrees, right");
            }
        }
    }

    @Test
    void whatLiesAboveIsHitFirst() {
        hall.document(Hall.desk(1)).setXMillimetres(1600);
        DeskItem first = scene().item(Hall.desk(0)).orElseThrow();
        assertEquals(Optional.of(Hall.desk(1)), scene().at(first.x(), first.y()).map(one -> one.desk().id()));
        assertTrue(scene().at(1, 1).isEmpty());
    }

    @Test
    void fromAfarNamesAndThenShapesAreLeft() {
        assertTrue(svg(1, Glow.NONE).contains(">host-01<"));
        assertTrue(svg(0.5, Glow.NONE).contains(">Plot 1<"));
        assertFalse(svg(0.5, Glow.NONE).contains(">host-01<"));
        assertFalse(svg(0.3, Glow.NONE).contains(">Plot 1<"));
    }

    @Test
    void aDeskIsCalledByItsNumberAndDutyOrByItsName() {
        assertEquals("1", scene().item(Hall.desk(0)).orElseThrow().number());
        hall.document(Hall.desk(0)).setName("Supervisor");
        assertEquals("", scene().item(Hall.desk(0)).orElseThrow().number());
        assertTrue(scene().item(Hall.desk(0)).orElseThrow().title().startsWith("Supervisor"));
        hall.document(Hall.desk(1)).setDuty("");
        assertEquals("Desk 2", scene().item(Hall.desk(1)).orElseThrow().title());
    }

    @Test
    void aStateIsNotCutWhereTheTableHasRoomForASecondLine() {
        hall.document(Hall.desk(0)).getMachine().setUuid("00000000-0000-4000-8000-00000000ffff");
        DeskItem item = scene().item(Hall.desk(0)).orElseThrow();
        assertEquals("no host runs its machine", item.desk().standing().words());
        assertEquals(List.of("no host runs its", "machine"), item.lines());
        assertTrue(svg(1, Glow.NONE).contains(">machine<"));
        hall.document(Hall.desk(0)).setRotationDegrees(90);
        assertTrue(scene().item(Hall.desk(0)).orElseThrow().lines().getFirst().endsWith("…"), "its tip says all");
    }

    @Test
    void whatTakesTheHeldThingIsFramedAndTheRestIsFaint() {
        Glow over = Glow.NONE.holding(Optional.of(Hall.desk(0)), Optional.of(Hall.desk(1)), Map.of(Hall.desk(2),
                "no cable"));
        assertFalse(svg(1, Glow.NONE).contains("FOCUS"));
        assertTrue(svg(1, over).contains("FOCUS"));
        assertTrue(svg(1, over).contains("0.45"));
        assertTrue(svg(1, over).contains("0.7"));
    }

    @Test
    void theLegendNamesWhatStandsOutOnDesksAsFarAsThereIsRoom() {
        String whole = legend(1400);
        for (StateMark mark : List.of(StateMark.AT_RISK, StateMark.FAILED, StateMark.TAKING_OVER,
                StateMark.DISPLACED)) {
            assertTrue(whole.contains('>' + mark.word() + '<'), mark::name);
        }
        assertFalse(legend(300).contains('>' + StateMark.DISPLACED.word() + '<'));
    }

    private static String legend(double width) {
        SvgInk ink = new SvgInk(Role::name, icon -> "");
        Box box = new Box(0, 0, width, 28);
        FloorLegend.paint(ink, box, "89 %", LETTERS);
        return ink.document(box);
    }

    @Test
    void hostsBesideTheRoomAreRowsWithReasons() {
        HostStrip strip = new HostStrip(FloorMaker.read(hall.cluster, hall, List.of(), SeatFacts.NONE, "",
                Hall.NOW).hosts(), 300, LETTERS);
        assertEquals(List.of(Hall.host(0), Hall.machine(0), Hall.machine(1), Hall.machine(2), Hall.host(1)), strip
                .order());
        double chip = strip.box(Hall.machine(1)).orElseThrow().centreY();
        assertEquals(Optional.of(Hall.machine(1)), strip.at(chip));
        assertEquals(Optional.of(Hall.host(0)), strip.hostAt(chip));
        SvgInk ink = new SvgInk(Role::name, icon -> "<" + icon + "/>");
        strip.paint(ink, Glow.NONE.holding(Optional.of(Hall.desk(0)), Optional.empty(), Map.of(Hall.host(1),
                "no free head")));
        assertTrue(ink.document(scene().size()).contains(">no free head<"));
        assertTrue(strip.words(Hall.machine(1)).contains("Desk 2"));
    }
}
