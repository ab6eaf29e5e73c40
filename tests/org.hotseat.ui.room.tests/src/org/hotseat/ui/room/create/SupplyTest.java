// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.hotseat.base.id.MachineId;
import org.hotseat.ui.room.create.PortWatch.Reading;
import org.hotseat.ui.room.create.SeatDraft.Device;
import org.hotseat.ui.room.create.SeatDraft.Keys;
import org.hotseat.ui.room.create.SeatDraft.Screen;
import org.hotseat.ui.room.create.Supply.MachineChoice;
import org.hotseat.ui.room.support.Hall;
import org.junit.jupiter.api.Test;

class SupplyTest {

    private final Shop shop = new Shop();
    private final Supply supply = shop.supply();

    private Socket socket(String words) {
        return supply.sockets().stream().filter(one -> one.words().equals(words)).findFirst().orElseThrow();
    }

    @Test
    void outputsOfTheDocumentAndOfTheDevicesAreOneList() {
        Map<String, Integer> count = supply.sockets().stream().collect(Collectors.toMap(Socket::key, one -> 1,
                Integer::sum));
        assertTrue(count.values().stream().allMatch(one -> one == 1), "each only once");
        assertEquals("Desk 1", socket("mx-1, output 1: 1-left").taken());
        assertEquals(Optional.of("1"), socket("mx-1, output 1: 1-left").live().orElseThrow().shows());
        assertEquals("", socket("mx-1, output 6").taken());
        assertEquals("", socket("mx-1, output 6").described());
        assertTrue(supply.sockets().stream().noneMatch(one -> one.wire().equals("A1")), "sound of switches");
    }

    @Test
    void onlyFreeOutputsAreOfferedAndByWhatTheyCarry() {
        assertEquals(List.of("mx-1, output 4", "mx-1, output 5: Wall", "mx-1, output 6", "mx-9, output O3"), supply
                .free(true).stream().map(Socket::words).toList());
        assertEquals(List.of("mx-9, output H3"), supply.free(false).stream().map(Socket::words).toList());
    }

    @Test
    void aPictureIsPutOnlyWhereItCanBeTakenBack() {
        assertEquals(Optional.empty(), TestPicture.obstacle(socket("mx-1, output 6")));
        assertTrue(TestPicture.obstacle(socket("mx-1, output 4")).orElseThrow().contains("does not say"));
        assertTrue(TestPicture.obstacle(socket("mx-1, output 5: Wall")).orElseThrow().contains("locked"));
        assertTrue(TestPicture.obstacle(socket("mx-1, output 2: 2-left")).orElseThrow().contains("mx-1 is not read"));
    }

    @Test
    void whatOutputsShowDoesNotChangeTheListToChooseFrom() {
        List<Socket> free = supply.free(true);
        List<Socket> unread = free.stream().map(Socket::unread).toList();
        assertFalse(free.equals(unread));
        assertTrue(Socket.alike(free, unread));
        assertFalse(Socket.alike(free, free.reversed()));
        assertFalse(Socket.alike(free, free.subList(1, free.size())));
        Socket wall = socket("mx-1, output 5: Wall");
        assertFalse(Socket.alike(List.of(wall), List.of(new Socket(wall.device(), wall.deviceName(), wall.signal(), wall
                .wire(), "Door", wall.described(), wall.taken(), wall.live()))), "it has another name");
    }

    @Test
    void portsOfTheDocumentAndOfTheBoardsAreOneList() {
        assertEquals(List.of("Desk 1", "Desk 2", "Desk 3", "", ""), supply.lines().stream().map(Line::taken).toList());
        assertEquals(List.of("gateway, port tty-1", "gateway, port usb-1"), supply.freeLines().stream().map(Line::words)
                .toList());
        assertTrue(supply.freeLines().getFirst().hasSpeed());
        assertEquals(41, supply.readings().get(supply.freeLines().getFirst().key()).in());
        assertEquals(Set.of(true), supply.readings().values().stream().map(Reading::present).collect(Collectors
                .toSet()));
    }

    @Test
    void whatWasChosenStaysWhileNobodyTellsOfIt() {
        Supply silent = shop.silent();
        String output = socket("mx-1, output 6").key();
        String keys = socket("mx-9, output H3").key();
        String port = supply.freeLines().getFirst().key();
        SeatDraft draft = shop.draft();
        draft.screens(List.of(new Screen("left", output), new Screen("right", output), new Screen("free", "")));
        draft.keys(new Keys(keys, "", "", false));
        draft.take(new Device("GPS", port, "4800"));
        assertTrue(silent.socket(output).isEmpty() && silent.line(port).isEmpty(), "it comes from its device only");
        Supply kept = silent.keeping(silent.keeping(supply, draft), draft);
        assertEquals(List.of("mx-1, output 6"), kept.free(true).stream().map(Socket::words).toList());
        assertEquals(List.of("mx-9, output H3"), kept.free(false).stream().map(Socket::words).toList());
        assertEquals(List.of("gateway, port tty-1"), kept.freeLines().stream().map(Line::words).toList());
        assertEquals(Map.of(), kept.readings(), "nothing is known of it now");
        assertTrue(TestPicture.obstacle(kept.socket(output).orElseThrow()).isPresent());
        assertEquals(supply, supply.keeping(kept, draft), "what is told is not kept");
        draft.screens(List.of());
        draft.leave(port);
        assertEquals(List.of("mx-9, output H3"), silent.keeping(kept, draft).sockets().stream().filter(one -> one
                .taken().isEmpty()).map(Socket::words).toList());
        assertEquals(List.of(), silent.keeping(kept, draft).freeLines());
    }

    @Test
    void aMachineThatOnlyItsHostKnowsKeepsItsName() {
        MachineChoice choice = new MachineChoice(new MachineId(new UUID(7, 7)), "guest", "", Optional.of(Hall.host(0)),
                List.of());
        Supply before = new Supply(supply.rooms(), supply.seats(), List.of(choice), List.of(), List.of(), supply
                .hosts());
        SeatDraft draft = shop.draft();
        draft.machine(Optional.of(choice.id()), choice.home(), choice.standbys());
        assertEquals(Optional.of(choice), supply.keeping(before, draft).machine(choice.id()));
    }

    @Test
    void machinesThatNoSeatHasComeFirst() {
        assertEquals(List.of("plot-3", "plot-1", "plot-2"), supply.machines().stream().map(MachineChoice::name)
                .toList());
        assertEquals(List.of("", "Desk 1", "Desk 2"), supply.machines().stream().map(MachineChoice::taken).toList());
        assertEquals(Optional.of(Hall.host(0)), supply.machines().getFirst().home());
    }
}
