// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.model;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.PortLive;
import org.hotseat.protocol.op.PortLive.LineLive;
import org.hotseat.protocol.op.PortLive.TrafficLive;
import org.hotseat.protocol.op.TunnelLive;
import org.hotseat.state.Held;
import org.hotseat.state.board.PortRecord;
import org.hotseat.state.board.PortRecord.PortHolder;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.ports.model.Card.Socket;
import org.hotseat.ui.ports.model.Panel.Board;

/**
 * A board with four ports: of plot-1, free, a bus of plot-2, and one whose device is gone; two machines and a
 * third.
 */
public final class Rack {

    /** The board. */
    public static final HostId BOARD = new HostId("board-1");
    /** A host of machines. */
    public static final HostId HOST = new HostId("host-01");
    /** Has the first port. */
    public static final MachineId ONE = new MachineId(new UUID(0, 1));
    /** Has the bus. */
    public static final MachineId TWO = new MachineId(new UUID(0, 2));
    /** Is not protected. */
    public static final MachineId LOOSE = new MachineId(new UUID(0, 3));

    private Rack() {
    }

    /** The place of a port. */
    public static PortPlace at(String port) {
        return new PortPlace(BOARD, port);
    }

    /** What a board tells. */
    public static PortLive live(String port, String kind, long epoch, Optional<MachineId> machine, boolean connected) {
        return new PortLive(port, kind, "REPLAY", epoch, machine.map(id -> new PortHolder(HOST, id)), connected,
                new LineLive(true, "115200 8N1", 612), new TrafficLive(1000, 20, 0, 0, Optional.of(Duration.ofSeconds(
                        3)), Optional.empty()), connected ? "EXACT" : "", 0);
    }

    /** The same without a device. */
    public static PortLive gone(PortLive live) {
        return new PortLive(live.port(), live.kind(), live.policy(), live.epoch(), live.holder(), live.connected(),
                new LineLive(false, "unplugged", 0), live.traffic(), live.begun(), live.lost());
    }

    /** What the state has. */
    public static Held<PortRecord> held(String port, long epoch, Optional<MachineId> machine) {
        return new Held<>(new PortRecord(BOARD, port, epoch, machine.map(id -> new PortHolder(HOST, id)), 0), 7);
    }

    /** What the host of a machine tells. */
    public static TunnelLive way(String port, MachineId machine, boolean guest, boolean claimed, String trouble) {
        return new TunnelLive(BOARD, port, machine, "/run/hotseat/ports/board-1." + port + ".sock", guest, claimed,
                claimed && trouble.isEmpty(), 0, 0, trouble);
    }

    /** A port. */
    public static PortRow row(String port, Optional<MachineId> machine, Optional<PortLive> live,
            Optional<TunnelLive> way) {
        return new PortRow(at(port), port.equals("ser1") ? "GPS-1" : "", machine.map(id -> id.equals(ONE) ? "plot-1"
                : "plot-2").orElse(""), machine.map(id -> held(port, 4, Optional.of(id))), live, way, Rate.NONE);
    }

    /** All of it. */
    public static Panel panel() {
        PortRow first = row("ser1", Optional.of(ONE), Optional.of(live("ser1", "SERIAL", 4, Optional.of(ONE), true)),
                Optional.of(way("ser1", ONE, true, true, "")));
        PortRow free = row("ser2", Optional.empty(), Optional.of(live("ser2", "SERIAL", 0, Optional.empty(), false)),
                Optional.empty());
        PortRow bus = row("can0", Optional.of(TWO), Optional.of(live("can0", "CAN", 4, Optional.of(TWO), false)),
                Optional.of(way("can0", TWO, true, true, "")));
        PortRow gone = row("ser3", Optional.empty(), Optional.of(gone(live("ser3", "SERIAL", 0, Optional.empty(),
                false))), Optional.empty());
        return new Panel(List.of(new Card(ONE, "plot-1", "Desk 1, host-01, epoch 3", StateMark.RUNNING, true, List.of(
                new Socket("GPS-1", "SERIAL", Optional.of(at("ser1")), "REPLAY"), new Socket("printer", "SERIAL",
                        Optional.empty(), ""))), new Card(TWO, "plot-2", "host-01", StateMark.RUNNING, true,
                                List.of(new Socket("can0", "CAN", Optional.of(at("can0")), "REPLAY"))), new Card(LOOSE,
                                        "\u8c03\u5ea6", "not protected", StateMark.OFF, false, List.of())), List.of(new
                                                Board(BOARD, "board-1", "10.0.2.101", false, List.of(bus, first, free,
                                                        gone))));
    }

    /** What the agents tell of that. */
    public static Map<HostId, HostLive> hosts(List<PortLive> ports, List<TunnelLive> ways) {
        Map<HostId, HostLive> all = new HashMap<>();
        all.put(BOARD, host(BOARD, ports, List.of()));
        all.put(HOST, host(HOST, List.of(), ways));
        return all;
    }

    private static HostLive host(HostId id, List<PortLive> ports, List<TunnelLive> ways) {
        return new HostLive(id, "1", 0, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of(), List
                .of(), List.of(), Optional.empty(), List.of(), ports, ways, List.of(), List.of());
    }
}
