// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.hotseat.base.id.MachineId;
import org.hotseat.model.cluster.BoardPort;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.InterfaceBoard;
import org.hotseat.model.cluster.Peripheral;
import org.hotseat.model.cluster.Seat;

/**
 * What the cluster document says of devices: their names, the seats that they are at, and the ports that they are
 * plugged into. Immutable.
 *
 * @param seats name of the seat of a machine
 * @param devices lines that belong to the seat of a machine
 * @param names of devices, by their ports
 */
public record Described(Map<MachineId, String> seats, Map<MachineId, List<Device>> devices, Map<String, String> names) {

    /** Where no document is open. */
    public static final Described NONE = new Described(Map.of(), Map.of(), Map.of());

    /** Copies all. */
    public Described {
        seats = Map.copyOf(seats);
        devices = Map.copyOf(devices);
        names = Map.copyOf(names);
    }

    /**
     * A device of a seat.
     *
     * @param name as people call it
     * @param kind such as SERIAL
     * @param port as BOARD.PORT; empty when it is plugged in nowhere
     */
    public record Device(String name, String kind, String port) {
    }

    /**
     * Reads a document. On its thread.
     *
     * @param cluster not changed
     * @return what it says
     */
    public static Described of(Cluster cluster) {
        Map<MachineId, String> seats = new HashMap<>();
        Map<MachineId, List<Device>> devices = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Seat seat : cluster.getSeats()) {
            List<Device> mine = new ArrayList<>();
            for (Peripheral one : seat.getPeripherals()) {
                String port = Optional.ofNullable(one.getPort()).map(Described::port).orElse("");
                names.putIfAbsent(port, one.getName());
                mine.add(new Device(one.getName(), one.getKind().name(), port));
            }
            machine(seat).ifPresent(id -> {
                seats.put(id, seat.getName());
                devices.put(id, List.copyOf(mine));
            });
        }
        return new Described(seats, devices, names);
    }

    private static Optional<MachineId> machine(Seat seat) {
        try {
            return Optional.ofNullable(seat.getMachine()).map(machine -> new MachineId(UUID.fromString(machine
                    .getUuid())));
        } catch (IllegalArgumentException malformed) { // the validator marks it
            return Optional.empty();
        }
    }

    /** Boards are named in the document as in the state; a port may be named with its board before it. */
    private static String port(BoardPort port) {
        EObject board = port.eContainer();
        return board instanceof InterfaceBoard known ? known.getName() + '.' + port.getName().substring(port.getName()
                .lastIndexOf('/') + 1) : "";
    }

    /**
     * What people call the device at a port.
     *
     * @param board name of the board
     * @param port its name there
     * @return empty when the document names none
     */
    public String name(String board, String port) {
        return names.getOrDefault(board + '.' + port, "");
    }
}
