// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.create;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.PortLive;
import org.hotseat.protocol.op.PortLive.LineLive;
import org.hotseat.protocol.op.PortLive.TrafficLive;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.protocol.op.SwitchLive.InputLive;
import org.hotseat.protocol.op.SwitchLive.LayerLive;
import org.hotseat.protocol.op.SwitchLive.OutputLive;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.matrix.SwitchRecord.Plug;
import org.hotseat.ui.room.create.Supply.Told;
import org.hotseat.ui.room.model.Desk.Place;
import org.hotseat.ui.room.model.SeatFacts;
import org.hotseat.ui.room.support.Hall;

/**
 * A hall whose agents tell of more than the document has: two more outputs of the switch for pictures, a switch that is
 * only theirs, and a board with a line and a socket for USB.
 */
final class Shop {

    /** Three desks, the last one without a machine. */
    final Hall hall = new Hall(3);
    /** As an agent's configuration names it. */
    final HostId board = new HostId("gateway");

    private static OutputLive output(String wire, Optional<String> shows, String lock) {
        return new OutputLive(wire, "", shows, lock, "YES", "YES");
    }

    private static LayerLive layer(String name, String wire) {
        return new LayerLive(name, List.of(), List.of(output(wire, Optional.of(""), "FREE")));
    }

    /** The switch mx-1 with the outputs of the desks and two more, and another one. */
    Told told() {
        List<Plug> plugs = List.of(new Plug("5", "Wall", ""));
        SwitchRecord pictures = new SwitchRecord("s1", "mx-1", "videohub", "10.0.0.7", 0, "VIDEO", "", List.of(new Plug(
                "1", "host-01 DP-1", "")), plugs);
        SwitchRecord other = new SwitchRecord("s9", "mx-9", "lw3", "10.0.0.9", 6107, "VIDEO", "root", List.of(),
                List.of());
        SwitchLive live = new SwitchLive("s1", SwitchLive.State.CONNECTED, "", "", List.of(), List.of(new LayerLive(
                "VIDEO", List.of(new InputLive("1", "one"), new InputLive("2", "")), List.of(output("1", Optional.of(
                        "1"), "FREE"), output("4", Optional.empty(), "FREE"), output("5", Optional.of("2"), "OTHER"),
                        output("6", Optional.of("1"), "FREE")))));
        SwitchLive more = new SwitchLive("s9", SwitchLive.State.CONNECTED, "", "", List.of(), List.of(layer("VIDEO",
                "O3"), layer("USB", "H3"), layer("AUDIO", "A1")));
        HostPorts ports = new HostPorts(7410, 7411, 2380, 2379, 0, 7450);
        HostRecord member = new HostRecord(board, "gateway", Set.of(HostRole.BOARD), "10.0.0.50", Optional.empty(),
                Optional.empty(), ports, Optional.empty(), "1", SchemaRange.OURS);
        return new Told(List.of(pictures, other), List.of(live, more), List.of(member), Map.of(board, live(41)));
    }

    private HostLive live(long bytes) {
        return new HostLive(board, "1", 0, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of(),
                List.of(), List.of(), Optional.empty(), List.of(), List.of(port("tty-1", "SERIAL", bytes), port("usb-1",
                        "USB", 0)), List.of(), List.of(), List.of());
    }

    private static PortLive port(String name, String kind, long bytes) {
        TrafficLive traffic = new TrafficLive(bytes, 0, 0, 0, Optional.of(Duration.ofMinutes(2)), Optional.empty());
        LineLive line = new LineLive(true, "", 0);
        return new PortLive(name, kind, "REPLAY", 0, Optional.empty(), false, line, traffic, "", 0);
    }

    Supply supply() {
        return Supply.of(hall.cluster, hall, SeatFacts.NONE, told());
    }

    /** The same while no agent tells anything of switches and boards. */
    Supply silent() {
        Told told = told();
        return Supply.of(hall.cluster, hall, SeatFacts.NONE, new Told(told.switches(), List.of(), told.members(), Map
                .of()));
    }

    SeatDraft draft() {
        return new SeatDraft("Desk 4", hall.room.getId(), new Place(9000, 4000, 90));
    }
}
