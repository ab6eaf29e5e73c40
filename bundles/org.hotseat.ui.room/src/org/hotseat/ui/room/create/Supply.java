// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.create;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.session.Session;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.ProtectionPolicy;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.ui.room.create.PortWatch.Reading;
import org.hotseat.ui.room.create.SeatDraft.Device;
import org.hotseat.ui.room.create.SeatDraft.Screen;
import org.hotseat.ui.room.model.FloorMaker;
import org.hotseat.ui.room.model.FloorPlan.RoomName;
import org.hotseat.ui.room.model.SeatFacts;

/**
 * What a new seat can be made of: outputs, ports, machines, hosts and rooms, with who has them already. Immutable.
 *
 * @param rooms in the document's order
 * @param seats names of the seats that are there
 * @param machines by name
 * @param sockets outputs of switches
 * @param lines ports of boards
 * @param hosts in the document's order
 */
public record Supply(List<RoomName> rooms, List<String> seats, List<MachineChoice> machines, List<Socket> sockets,
        List<Line> lines, List<HostName> hosts) {

    /** Copies the lists. */
    public Supply {
        rooms = List.copyOf(rooms);
        seats = List.copyOf(seats);
        machines = List.copyOf(machines);
        sockets = List.copyOf(sockets);
        lines = List.copyOf(lines);
        hosts = List.copyOf(hosts);
    }

    /**
     * A machine that may be given to the seat.
     *
     * @param id of it
     * @param name of it
     * @param taken name of the seat that has it; empty while none has
     * @param home where it runs normally, else where it is now; empty when nobody knows
     * @param standbys hosts to which it may go, as the document says
     */
    public record MachineChoice(MachineId id, String name, String taken, Optional<HostId> home,
            List<HostId> standbys) {
    }

    /**
     * A host of the document.
     *
     * @param id of it
     * @param name of it
     */
    public record HostName(HostId id, String name) {
    }

    /**
     * Reads it. On the document's thread; does not block.
     *
     * @param session the open cluster
     * @return as of now
     */
    public static Supply of(Session session) {
        ClusterMirror mirror = session.members();
        List<HostRecord> members = mirror.state().all(Kinds.HOST).values().stream().map(Held::value).toList();
        return of(session.document().cluster(), session.inventory(), SeatFacts.of(mirror.state()), new Told(Sockets
                .records(mirror), Sockets.live(mirror), members, mirror.copies().hosts()));
    }

    /** What the agents tell. */
    record Told(List<SwitchRecord> switches, List<SwitchLive> live, List<HostRecord> members,
            Map<HostId, HostLive> hosts) {
    }

    static Supply of(Cluster cluster, Inventory inventory, SeatFacts facts, Told told) {
        return new Supply(cluster.getRooms().stream().map(one -> new RoomName(one.getId(), one.getName())).toList(),
                cluster.getSeats().stream().map(one -> one.getName()).toList(), machines(cluster, inventory, facts),
                Sockets.read(cluster, told.switches(), told.live()), Lines.read(cluster, told.members(), told.hosts()),
                hosts(cluster));
    }

    private static List<HostName> hosts(Cluster cluster) {
        return cluster.getHosts().stream().filter(one -> FloorMaker.isId(one.getId())).map(one -> new HostName(
                new HostId(one.getId()), one.getName())).toList();
    }

    private static List<MachineChoice> machines(Cluster cluster, Inventory inventory, SeatFacts facts) {
        Map<MachineId, String> taken = new HashMap<>();
        cluster.getSeats().forEach(seat -> facts.machine(seat).ifPresent(id -> taken.put(id, seat.getName())));
        Map<MachineId, MachineChoice> all = new HashMap<>();
        for (VirtualMachine machine : cluster.getMachines()) {
            FloorMaker.machine(machine).ifPresent(id -> all.put(id, new MachineChoice(id, machine.getName(), taken
                    .getOrDefault(id, ""), home(machine).or(() -> inventory.machine(id).map(MachineView::host)),
                    standbys(machine))));
        }
        inventory.machines().forEach(one -> all.putIfAbsent(one.id(), new MachineChoice(one.id(), one.name(), taken
                .getOrDefault(one.id(), ""), Optional.of(one.host()), List.of())));
        List<MachineChoice> sorted = new ArrayList<>(all.values());
        sorted.sort(Comparator.comparing((MachineChoice one) -> !one.taken().isEmpty()).thenComparing(
                MachineChoice::name));
        return sorted;
    }

    private static Optional<HostId> home(VirtualMachine machine) {
        return Optional.ofNullable(machine.getProtection()).map(ProtectionPolicy::getPrimary).or(() -> Optional
                .ofNullable(machine.getHome())).flatMap(Supply::id);
    }

    private static List<HostId> standbys(VirtualMachine machine) {
        return Optional.ofNullable(machine.getProtection()).stream().flatMap(one -> one.getStandbys().stream())
                .flatMap(one -> id(one).stream()).toList();
    }

    private static Optional<HostId> id(Host host) {
        return FloorMaker.isId(host.getId()) ? Optional.of(new HostId(host.getId())) : Optional.empty();
    }

    /**
     * The same with what was chosen before and what nobody tells of now: its agent may be away for a moment. What was
     * taken out of the document is gone.
     *
     * @param before what it was chosen from
     * @param draft what was chosen
     * @return what is kept comes last, without how it is
     */
    public Supply keeping(Supply before, SeatDraft draft) {
        List<Socket> keptSockets = Stream.concat(draft.screens().stream().map(Screen::socket), Stream.of(draft.keys()
                .socket())).distinct().filter(key -> socket(key).isEmpty()).flatMap(key -> before.socket(key).stream())
                .filter(one -> one.described().isEmpty()).map(Socket::unread).toList();
        List<Line> keptLines = draft.devices().stream().map(Device::line).filter(key -> line(key).isEmpty()).flatMap(
                key -> before.line(key).stream()).filter(one -> one.described().isEmpty()).map(Line::unread).toList();
        List<MachineChoice> keptMachines = draft.machine().filter(id -> machine(id).isEmpty()).flatMap(before::machine)
                .stream().toList();
        return new Supply(rooms, seats, both(machines, keptMachines), both(sockets, keptSockets), both(lines,
                keptLines), hosts);
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /**
     * A machine.
     *
     * @param id of it
     * @return empty when it is gone
     */
    public Optional<MachineChoice> machine(MachineId id) {
        return machines.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * An output.
     *
     * @param key of it
     * @return empty when it is gone, or for an empty key
     */
    public Optional<Socket> socket(String key) {
        return sockets.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /**
     * A port.
     *
     * @param key of it
     * @return empty when it is gone
     */
    public Optional<Line> line(String key) {
        return lines.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /**
     * Outputs that no seat has.
     *
     * @param picture whether they shall feed a monitor; else keyboard and pointer
     * @return in the order of the switches
     */
    public List<Socket> free(boolean picture) {
        return sockets.stream().filter(one -> one.taken().isEmpty() && one.hasPicture() == picture).toList();
    }

    /**
     * Ports that no seat has.
     *
     * @return in the order of the boards
     */
    public List<Line> freeLines() {
        return lines.stream().filter(one -> one.taken().isEmpty()).toList();
    }

    /**
     * How the free ports are whose boards tell of them.
     *
     * @return by the keys of the ports
     */
    public Map<String, Reading> readings() {
        Map<String, Reading> all = new HashMap<>();
        freeLines().forEach(line -> line.live().ifPresent(live -> {
            Optional<Duration> since = live.traffic().sinceIn();
            all.put(line.key(), new Reading(live.traffic().in(), live.line().present(), since));
        }));
        return all;
    }

    /**
     * A host's name.
     *
     * @param id of it
     * @return its id where the document does not have it
     */
    public String host(HostId id) {
        return hosts.stream().filter(one -> one.id().equals(id)).findFirst().map(HostName::name).orElseGet(id::value);
    }
}
