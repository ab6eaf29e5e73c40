// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.session.Session;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.Monitor;
import org.hotseat.model.cluster.Room;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.seats.room.SeatId;
import org.hotseat.ui.look.States;
import org.hotseat.ui.protection.model.MachineCopies;
import org.hotseat.ui.room.model.Desk.Place;
import org.hotseat.ui.room.model.Desk.Standing;
import org.hotseat.ui.room.model.FloorPlan.RoomName;
import org.hotseat.ui.room.model.HostCard.Chip;

/** Reads a floor plan from the document and from what is observed. On the document's thread; does not block. */
public final class FloorMaker {

    private static final String ID = "[A-Za-z0-9._-]{1,64}";

    private final Cluster cluster;
    private final Inventory inventory;
    private final Map<MachineId, MachineCopies> copies = new HashMap<>();
    private final SeatFacts facts;
    private final Map<MachineId, String> desks = new HashMap<>();
    private final Instant now;

    /**
     * Whether a seat or host of the document can be named in the cluster.
     *
     * @param id of the document
     * @return false for one that the validator marks
     */
    public static boolean isId(String id) {
        return id.matches(ID);
    }

    private FloorMaker(Cluster cluster, Inventory inventory, List<MachineCopies> copies, SeatFacts facts, Instant now) {
        this.cluster = cluster;
        this.inventory = inventory;
        this.facts = facts;
        this.now = now;
        copies.forEach(one -> this.copies.put(one.id(), one));
        cluster.getSeats().forEach(seat -> facts.machine(seat).ifPresent(id -> desks.put(id, seat.getName())));
    }

    /**
     * Reads a room of an open cluster.
     *
     * @param session the cluster
     * @param wanted id of a room; one that is not there gives the first
     * @param now wall time
     * @return the plan, without a room when the cluster has none
     */
    public static FloorPlan read(Session session, String wanted, Instant now) {
        return read(session.document().cluster(), session.inventory(), MachineCopies.of(session.members()), SeatFacts
                .of(session.members().state()), wanted, now);
    }

    /**
     * Reads a room of what is known.
     *
     * @param cluster the document
     * @param inventory what is observed
     * @param copies how machines are protected
     * @param facts what the cluster itself keeps of seats
     * @param wanted id of a room; one that is not there gives the first
     * @param now wall time
     * @return the plan
     */
    public static FloorPlan read(Cluster cluster, Inventory inventory, List<MachineCopies> copies, SeatFacts facts,
            String wanted, Instant now) {
        return new FloorMaker(cluster, inventory, copies, facts, now).plan(wanted);
    }

    private FloorPlan plan(String wanted) {
        List<RoomName> rooms = cluster.getRooms().stream().map(one -> new RoomName(one.getId(), one.getName()))
                .toList();
        Optional<Room> room = room(cluster, wanted);
        int homeless = (int) cluster.getSeats().stream().filter(seat -> seat.getRoom() == null).count();
        List<HostCard> hosts = inventory.hosts().stream().map(this::host).toList();
        if (room.isEmpty()) {
            return new FloorPlan("", "", 1, 1, "", List.of(), hosts, rooms, homeless);
        }
        List<Desk> here = new ArrayList<>();
        for (Seat seat : cluster.getSeats()) {
            if (room.get().equals(seat.getRoom()) && isId(seat.getId())) { // the validator marks the others
                here.add(desk(seat));
            }
        }
        return new FloorPlan(room.get().getId(), room.get().getName(), Math.max(1, room.get().getWidthMillimetres()),
                Math.max(1, room.get().getDepthMillimetres()), room.get().getPicture(), here, hosts, rooms, homeless);
    }

    /**
     * A room of the document.
     *
     * @param cluster the document
     * @param wanted its id
     * @return the first one when there is none of that id; empty when there is none at all
     */
    public static Optional<Room> room(Cluster cluster, String wanted) {
        return cluster.getRooms().stream().filter(one -> one.getId().equals(wanted)).findFirst()
                .or(() -> cluster.getRooms().stream().findFirst());
    }

    private Desk desk(Seat seat) {
        Place place = new Place(seat.getXMillimetres(), seat.getYMillimetres(), seat.getRotationDegrees());
        Optional<MachineId> id = facts.machine(seat);
        Optional<MachineView> machine = id.flatMap(inventory::machine);
        Optional<HostId> on = machine.map(MachineView::host);
        Optional<HostView> host = on.flatMap(inventory::host);
        boolean empty = id.isEmpty() && (seat.getMachine() == null || facts.machine(seat.getId()).isPresent());
        Standing standing = empty ? RollUp.empty() : RollUp.of(machine, host, id.flatMap(one ->
                Optional.ofNullable(copies.get(one))), now);
        return new Desk(new SeatId(seat.getId()), seat.getName(), seat.getDuty(), place, seat.getMonitors().stream()
                .map(Monitor::getMachineHead).toList(), id,
                machine.map(MachineView::name).or(() -> id.flatMap(this::described)).orElse(""), on, host.map(
                        HostView::name).orElse(""), facts.move(seat.getId()).map(move -> RollUp.moving(standing, move))
                                .orElse(standing));
    }

    private Optional<String> described(MachineId id) {
        return cluster.getMachines().stream().filter(one -> machine(one).filter(id::equals).isPresent())
                .findFirst().map(VirtualMachine::getName);
    }

    private HostCard host(HostView host) {
        List<Chip> chips = inventory.machinesOn(host.id()).stream().map(one -> new Chip(one.id(), one.name(),
                States.of(one), desks.getOrDefault(one.id(), ""))).toList();
        String cause = States.cause(host);
        return new HostCard(host.id(), host.name(), States.of(host), cause.isEmpty() ? States.describe(host, now)
                : cause, host.cpuPercent(), host.memoryPercent(), chips);
    }

    /**
     * The machine of a seat.
     *
     * @param seat of the document
     * @return empty when it has none, or one whose UUID is malformed, which the validator marks
     */
    public static Optional<MachineId> machine(Seat seat) {
        return Optional.ofNullable(seat.getMachine()).flatMap(FloorMaker::machine);
    }

    /**
     * The id of a machine.
     *
     * @param machine of the document
     * @return empty when its UUID is malformed, which the validator marks
     */
    public static Optional<MachineId> machine(VirtualMachine machine) {
        try {
            return Optional.of(new MachineId(UUID.fromString(machine.getUuid())));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
