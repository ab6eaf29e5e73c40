// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.Monitor;
import org.hotseat.model.cluster.Peripheral;
import org.hotseat.model.cluster.Seat;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.seats.plan.Consequence;
import org.hotseat.seats.room.PortId;
import org.hotseat.seats.room.Room;
import org.hotseat.seats.room.SeatId;
import org.hotseat.ui.room.model.FloorMaker;

/** How people call what a plan names by ids. Immutable; any thread. */
public final class Names {

    private final Map<String, String> things;
    private final Map<String, List<String>> monitors;
    private final Map<String, List<String>> devices;

    private Names(Map<String, String> things, Map<String, List<String>> monitors, Map<String, List<String>> devices) {
        this.things = Map.copyOf(things);
        this.monitors = Map.copyOf(monitors);
        this.devices = Map.copyOf(devices);
    }

    /**
     * Of what the document and the inventory name. On the document's thread.
     *
     * @param cluster the document
     * @param inventory what is observed
     * @return the names
     */
    public static Names of(Cluster cluster, Inventory inventory) {
        Map<String, String> things = new HashMap<>();
        Map<String, List<String>> monitors = new HashMap<>();
        Map<String, List<String>> devices = new HashMap<>();
        cluster.getMachines().forEach(one -> FloorMaker.machine(one).ifPresent(id -> things.put(id.toString(),
                one.getName())));
        inventory.machines().forEach(one -> things.put(one.id().toString(), one.name()));
        inventory.hosts().forEach(one -> things.put(one.id().toString(), one.name()));
        for (Seat seat : cluster.getSeats()) {
            things.put(seat.getId(), seat.getName());
            monitors.put(seat.getId(), seat.getMonitors().stream().map(Monitor::getName).toList());
            devices.put(seat.getId(), seat.getPeripherals().stream().map(Peripheral::getName).toList());
        }
        return new Names(things, monitors, devices);
    }

    /**
     * The same with the outputs and ports of a room.
     *
     * @param room with what the planner names
     * @return a copy
     */
    public Names with(Room room) {
        Map<String, String> more = new HashMap<>(things);
        Map<String, List<String>> shown = new HashMap<>(monitors);
        room.seats().values().forEach(seat -> {
            more.putIfAbsent(seat.id().value(), seat.label());
            if (shown.getOrDefault(seat.id().value(), List.of()).size() != seat.monitors().size()) {
                shown.remove(seat.id().value()); // one without a cable is left out there, and nobody says which
            }
        });
        return new Names(more, shown, devices).withParts(room);
    }

    private Names withParts(Room room) {
        Map<String, String> more = new HashMap<>(things);
        room.seats().values().forEach(seat -> {
            for (int index = 0; index < seat.monitors().size(); index++) {
                more.put(seat.monitors().get(index).output().toString(), monitor(seat.id(), index));
            }
            seat.usb().forEach(point -> more.put(point.toString(), NLS.bind(Messages.keyboardOf, seat(seat.id()))));
            for (int index = 0; index < seat.ports().size(); index++) {
                List<String> known = devices.getOrDefault(seat.id().value(), List.of());
                if (known.size() == seat.ports().size()) {
                    more.put(seat.ports().get(index).toString(), known.get(index));
                }
            }
        });
        room.machines().values().forEach(one -> more.putIfAbsent(one.id().toString(), one.name()));
        return new Names(more, monitors, devices);
    }

    private String of(String id) {
        return things.getOrDefault(id, id);
    }

    /**
     * A host.
     *
     * @param id of it
     * @return its id where nothing else is known
     */
    public String host(HostId id) {
        return of(id.toString());
    }

    /**
     * A machine.
     *
     * @param id of it
     * @return its id where nothing else is known
     */
    public String machine(MachineId id) {
        return of(id.toString());
    }

    /**
     * A desk.
     *
     * @param id of it
     * @return its id where nothing else is known
     */
    public String seat(SeatId id) {
        return of(id.value());
    }

    /**
     * A port of a board, by the device that is plugged into it.
     *
     * @param id of it
     * @return its id where nothing else is known
     */
    public String port(PortId id) {
        return of(id.toString());
    }

    /**
     * A monitor of a desk.
     *
     * @param id of the desk
     * @param index 0 is the first
     * @return the desk and a number where nothing else is known
     */
    public String monitor(SeatId id, int index) {
        return Optional.ofNullable(monitors.get(id.value())).filter(all -> index < all.size()).map(all ->
                all.get(index)).filter(name -> !name.isBlank()).orElseGet(() -> seat(id) + " " + (index + 1));
    }

    /**
     * What a consequence says, in names.
     *
     * @param consequence of a plan
     * @return one sentence
     */
    public String text(Consequence consequence) {
        return new Consequence(consequence.severity(), consequence.effect(), consequence.subject(),
                consequence.arguments().stream().map(this::of).toList()).text();
    }
}
