// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.LiveReport;
import org.hotseat.protocol.op.PortLive;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.protocol.op.SwitchLive.OutputLive;
import org.hotseat.seats.room.Crossing;
import org.hotseat.seats.room.Head;
import org.hotseat.seats.room.Holder;
import org.hotseat.seats.room.Host;
import org.hotseat.seats.room.Layer;
import org.hotseat.seats.room.Lock;
import org.hotseat.seats.room.Machine;
import org.hotseat.seats.room.Mapping;
import org.hotseat.seats.room.Monitor;
import org.hotseat.seats.room.OpenRun;
import org.hotseat.seats.room.Point;
import org.hotseat.seats.room.Port;
import org.hotseat.seats.room.PortId;
import org.hotseat.seats.room.PortKind;
import org.hotseat.seats.room.Room;
import org.hotseat.seats.room.Seat;
import org.hotseat.seats.room.SeatId;
import org.hotseat.seats.room.Source;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.board.PortRecord;
import org.hotseat.state.board.PortRecord.PortHolder;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.ObjectRecord;
import org.hotseat.state.display.MonitorRecord;
import org.hotseat.state.place.MachineMemory;

/** The picture of the room: what is described, what the cluster says, and what was told and read last. Used once. */
final class RoomMaker {

    private static final String MEMBER = "@member";
    /** Ids that seats may have; longer ones are of no seat that anybody can name. */
    private static final String SEAT = "[A-Za-z0-9._-]{1,64}";
    private static final long KIB = 1024;
    private static final Pattern BRIDGE = Pattern.compile("<source\\b[^>]*\\bbridge\\s*=\\s*['\"]([^'\"]+)['\"]");

    private final StateView view;
    private final List<LiveReport> reports;
    private final Cabling cabling;
    /** Of the cluster document. */
    private final Map<HostId, ObjectRecord> described = new HashMap<>();
    private final Map<String, PortId> boardPorts = new HashMap<>();
    private final Map<PortId, PortKind> kinds = new HashMap<>();

    RoomMaker(StateView view, List<LiveReport> reports) {
        this.view = view;
        this.reports = reports;
        this.cabling = new Cabling(view);
        objects("Host").forEach(one -> member(one, DeskText.text(one, MEMBER, one.id())).ifPresent(
                host -> described.put(host, one)));
        objects("InterfaceBoard").forEach(this::board);
    }

    Room room(List<SwitchLive> switches, Collection<OpenRun> open) {
        Map<SeatId, Mapping> mappings = new LinkedHashMap<>();
        view.all(Kinds.SEAT).values().stream().map(held -> StateJournal.mapping(held.value())).filter(
                one -> one.machine().isPresent()).forEach(one -> mappings.put(one.seat(), one));
        long epoch = view.find(Kinds.SEAT_EPOCH).map(held -> held.value().epoch()).orElse(0L);
        return new Room(seats(), hosts(), machines(), crossings(switches), ports(), mappings, List.copyOf(open), epoch);
    }

    private List<ObjectRecord> objects(String kind) {
        return view.all(Kinds.OBJECT).values().stream().map(Held::value).filter(one -> one.kind().equals(kind))
                .toList();
    }

    private Optional<HostId> member(ObjectRecord object, String id) {
        return view.all(Kinds.HOST).values().stream().map(Held::value).filter(one -> one.id().value().equals(id)
                || one.name().equals(DeskText.text(object, "name"))).map(HostRecord::id).findFirst();
    }

    private void board(ObjectRecord object) {
        member(object, DeskText.text(object, MEMBER, object.id())).ifPresent(host -> DeskText.parts(object, "ports")
                .forEach(part -> {
                    PortId port = new PortId(host.value(), DeskText.text(object, "ports[" + part + "].name", part));
                    boardPorts.put(part, port);
                    kind(DeskText.text(object, "ports[" + part + "].kind", "serial")).ifPresent(
                            one -> kinds.put(port, one));
                }));
    }

    private static Optional<PortKind> kind(String name) {
        try {
            return Optional.of(PortKind.valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException newer) { // a kind of a newer release
            return Optional.empty();
        }
    }

    private Map<SeatId, Seat> seats() {
        Map<SeatId, Seat> all = new LinkedHashMap<>();
        objects("Seat").stream().filter(one -> one.id().matches(SEAT)).map(this::seat).forEach(one -> all.put(one
                .id(), one));
        return all;
    }

    /** A monitor without a cable is not there: nothing could be switched for it. */
    private Seat seat(ObjectRecord object) {
        List<Monitor> monitors = new ArrayList<>();
        DeskText.parts(object, "monitors").stream().sorted(Comparator.comparingInt(one -> DeskText.number(object,
                "monitors[" + one + "].machineHead"))).forEach(one -> cabling.picture(one, DeskText.text(object,
                        "monitors[" + one + "].switchOutput")).ifPresent(point -> monitors.add(new Monitor(point,
                                DeskText.text(object, "monitors[" + one + "].edid.sha256")))));
        List<Point> usb = cabling.keyboard(object.id(), DeskText.text(object, "inputSet.usbOutput")).stream().toList();
        List<PortId> ports = DeskText.parts(object, "peripherals").stream().flatMap(one -> Optional.ofNullable(
                boardPorts.get(DeskText.text(object, "peripherals[" + one + "].port"))).stream()).toList();
        return new Seat(new SeatId(object.id()), DeskText.text(object, "name", object.id()), monitors, usb, ports);
    }

    private Map<HostId, Host> hosts() {
        Map<HostId, Host> all = new LinkedHashMap<>();
        view.all(Kinds.HOST).values().stream().map(Held::value).filter(one -> one.roles().contains(HostRole.HOST))
                .forEach(one -> all.put(one.id(), host(one)));
        return all;
    }

    private Host host(HostRecord record) {
        HostId id = record.id();
        Optional<ObjectRecord> object = Optional.ofNullable(described.get(id));
        List<Head> heads = object.stream().flatMap(one -> DeskText.parts(one, "outputs").stream().map(part -> head(id,
                one, part))).toList();
        Set<String> names = new HashSet<>(Set.of(id.value()));
        object.ifPresent(one -> names.add(one.id()));
        return new Host(id, lives(view, reports, id), free(id), heads, cabling.host(names), bridges(id).keySet());
    }

    /** Of the name of its output in the agent's configuration. */
    private Head head(HostId host, ObjectRecord object, String part) {
        String name = DeskText.text(object, "outputs[" + part + "].name", part);
        String edid = facts(host).flatMap(one -> one.outputs().stream()).filter(one -> one.output().equals(name))
                .flatMap(one -> one.monitor().stream()).map(MonitorRecord::hash).findFirst().orElse("");
        return new Head(name, edid, cabling.head(part, DeskText.text(object, "outputs[" + part + "].switchInput")));
    }

    private Stream<HostLive> facts(HostId host) {
        return reports.stream().filter(report -> report.host().equals(host)).flatMap(report -> report.facts().stream());
    }

    /** What was not told stands against nothing. */
    private long free(HostId host) {
        return facts(host).flatMap(facts -> facts.room().stream()).map(HostLive.Room::freeKib).findFirst().map(
                kib -> kib * KIB).orElse(Long.MAX_VALUE);
    }

    /** Whether a host is heard, and nobody takes it over. */
    static boolean lives(StateView view, List<LiveReport> reports, HostId host) {
        return view.find(Kinds.INTENT, host.value()).isEmpty() && reports.stream().anyMatch(report -> report.host()
                .equals(host) && report.connected());
    }

    /** Bridges for guests by the plane that they are on. */
    private Map<String, String> bridges(HostId host) {
        Map<String, String> all = new HashMap<>();
        Optional.ofNullable(described.get(host)).ifPresent(object -> DeskText.parts(object, "interfaces").forEach(
                part -> {
                    String bridge = DeskText.text(object, "interfaces[" + part + "].bridge");
                    String plane = DeskText.text(object, "interfaces[" + part + "].plane", part);
                    if (!bridge.isEmpty()) {
                        all.put(plane, bridge);
                    }
                }));
        return all;
    }

    private Map<MachineId, Machine> machines() {
        Map<MachineId, Machine> all = new LinkedHashMap<>();
        for (Held<MachineRecord> held : view.all(Kinds.MACHINE).values()) {
            MachineRecord record = held.value();
            Optional<AuthorityRecord> authority = view.find(Kinds.AUTHORITY, record.id().toString()).map(Held::value);
            HostId host = authority.map(AuthorityRecord::owner).orElse(record.primary());
            Set<HostId> reserved = authority.filter(AuthorityRecord::eligible).flatMap(AuthorityRecord::standby)
                    .stream().collect(Collectors.toSet());
            all.put(record.id(), new Machine(record.id(), record.name(), host, MachineMemory.kib(record.xml()) * KIB,
                    planes(record.xml(), host), reserved));
        }
        return all;
    }

    /** Planes of a machine, as its host's bridges are described; a bridge that is not described is on none. */
    private Set<String> planes(String xml, HostId host) {
        Set<String> planes = new HashSet<>();
        Map<String, String> bridges = bridges(host);
        Matcher found = BRIDGE.matcher(xml);
        while (found.find()) {
            bridges.entrySet().stream().filter(one -> one.getValue().equals(found.group(1))).forEach(
                    one -> planes.add(one.getKey()));
        }
        return planes;
    }

    private static Map<Point, Crossing> crossings(List<SwitchLive> switches) {
        Map<Point, Crossing> all = new LinkedHashMap<>();
        for (SwitchLive device : switches) {
            if (device.state() == SwitchLive.State.CONNECTED) {
                boolean disconnects = device.abilities().contains("DISCONNECT");
                device.layers().forEach(layer -> layer.outputs().forEach(output -> all.put(new Point(device.device(),
                        Layer.valueOf(layer.layer()), output.output()), new Crossing(source(output), lock(output),
                                disconnects))));
            }
        }
        return all;
    }

    private static Source source(OutputLive output) {
        return output.shows().map(input -> input.isEmpty() ? Source.NONE : Source.of(input)).orElse(Source.UNKNOWN);
    }

    /**
     * Free outputs are not locked: a lock is of the address of whoever leads, and the next leader would stand before it.
     */
    private static Lock lock(OutputLive output) {
        return switch (output.lock()) {
            case "OWN" -> Lock.OWN;
            case "OTHER", "SHARED" -> Lock.OTHER;
            default -> Lock.NONE;
        };
    }

    private Map<PortId, Port> ports() {
        Map<PortId, PortLive> told = new HashMap<>();
        reports.stream().filter(LiveReport::connected).forEach(report -> report.facts().ifPresent(facts -> facts.ports()
                .forEach(one -> told.put(new PortId(report.host().value(), one.port()), one))));
        Map<PortId, Port> all = new LinkedHashMap<>();
        Set<PortId> known = new HashSet<>(told.keySet());
        known.addAll(boardPorts.values());
        for (PortId id : known) {
            Optional<PortLive> live = Optional.ofNullable(told.get(id));
            Optional<Held<PortRecord>> record = view.find(Kinds.PORT, id.board(), id.port());
            PortKind kind = live.flatMap(one -> kind(one.kind())).or(() -> Optional.ofNullable(kinds.get(id))).orElse(
                    PortKind.SERIAL);
            all.put(id, new Port(id, kind, record.flatMap(held -> held.value().holder()).map(RoomMaker::holder),
                    record.map(held -> held.value().epoch()).orElse(0L), live.isPresent()));
        }
        return all;
    }

    private static Holder holder(PortHolder holder) {
        return new Holder(holder.host(), holder.machine());
    }
}
