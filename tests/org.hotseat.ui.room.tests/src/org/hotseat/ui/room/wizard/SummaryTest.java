// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.hotseat.console.move.Consequence;
import org.hotseat.console.move.Consequence.Weight;
import org.hotseat.model.cluster.PeripheralKind;
import org.hotseat.model.cluster.SignalKind;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.room.create.HostFit;
import org.hotseat.ui.room.create.Line;
import org.hotseat.ui.room.create.SeatDraft;
import org.hotseat.ui.room.create.SeatDraft.Device;
import org.hotseat.ui.room.create.SeatDraft.Keys;
import org.hotseat.ui.room.create.SeatDraft.Screen;
import org.hotseat.ui.room.create.SeatTrial;
import org.hotseat.ui.room.create.Socket;
import org.hotseat.ui.room.create.Supply;
import org.hotseat.ui.room.create.Supply.HostName;
import org.hotseat.ui.room.create.Supply.MachineChoice;
import org.hotseat.ui.room.model.Desk.Place;
import org.hotseat.ui.room.model.FloorPlan.RoomName;
import org.hotseat.ui.room.support.Hall;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Socket PICTURE = new Socket("s1", "mx-1", SignalKind.VIDEO, "5", "Wall", "", "", Optional
            .empty());
    private static final Socket BOTH = new Socket("s2", "mx-2", SignalKind.VIDEO_AND_USB, "6", "", "out-6", "",
            Optional.empty());
    private static final Line LINE = new Line(new Line.Board("gw", "gateway", "10.0.0.50", ""), "tty-1",
            PeripheralKind.SERIAL, "", 0, "", Optional.empty());

    private final SeatDraft draft = new SeatDraft("Desk 4", "room", new Place(1_250, 990, 15));
    private final MachineChoice machine = new MachineChoice(Hall.machine(0), "plot-1", "Desk 1", Optional.of(Hall.host(
            0)), List.of());
    private final Supply supply = new Supply(List.of(new RoomName("room", "Hall")), List.of(), List.of(machine), List
            .of(PICTURE, BOTH), List.of(LINE), List.of(new HostName(Hall.host(0), "host-01"), new HostName(Hall.host(1),
                    "host-02")));

    private List<String> lines(Weight weight, SeatTrial.Result trial) {
        return new Summary(draft, supply, trial).lines().stream().filter(one -> one.weight() == weight).map(
                Consequence::text).toList();
    }

    @Test
    void whatIsMissingIsMarked() {
        assertEquals(List.of("None yet; drag one to the desk when there is one.", "None",
                "No cable, so no keyboard is switched to it."), lines(Weight.NOTE, SeatTrial.Result.NONE));
        assertEquals(List.of("Desk 4; in Hall, 1.25 m from the left and 0.99 m from the top, turned by 15°",
                "The seat and all that belongs to it is one edit; Ctrl+Z takes it back."), lines(Weight.GOOD,
                        SeatTrial.Result.NONE));
    }

    @Test
    void everythingThatComesOfItIsTold() {
        draft.machine(Optional.of(Hall.machine(0)), Optional.of(Hall.host(0)), List.of());
        draft.serve(Hall.host(1), true);
        draft.screens(List.of(new Screen("left", PICTURE.key()), new Screen("right", "")));
        draft.keys(new Keys(BOTH.key(), "", "", false));
        draft.take(new Device("GPS", LINE.key(), "4800"));
        HostFit poor = new HostFit(Hall.host(1), "host-02", StateMark.AT_RISK, "too little memory", List.of());
        List<String> good = lines(Weight.GOOD, SeatTrial.Result.NONE);
        assertTrue(good.containsAll(List.of("left shows head 1, fed by mx-1, output 5: Wall",
                "mx-1, output 5: Wall is added to the cluster file.", "GPS at gateway, port tty-1",
                "gateway, port tty-1 is added to the cluster file, with 4800 bits per second.",
                "At home on host-01; it may go to host-02")), good::toString);
        assertEquals(List.of("Desk 1 has no machine any more; plot-1 comes to the new seat.",
                "right has no cable, so no picture is switched to it.", "host-02: too little memory", "something odd"),
                lines(Weight.NOTE, new SeatTrial.Result(List.of(poor), List.of("something odd"))));
    }

    @Test
    void withoutAnyHostNothingIsWrittenOfThem() {
        draft.machine(Optional.of(Hall.machine(0)), Optional.of(Hall.host(0)), List.of());
        draft.serve(Hall.host(0), false);
        assertTrue(lines(Weight.NOTE, SeatTrial.Result.NONE).contains(
                "No host is ticked; home and standbys of plot-1 stay as they are."));
    }

    @Test
    void aKeyboardMayComeAlongWithThePicture() {
        draft.screens(List.of(new Screen("left", BOTH.key())));
        assertTrue(lines(Weight.GOOD, SeatTrial.Result.NONE).contains("They come with the picture."));
    }
}
