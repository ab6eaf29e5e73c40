// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.seat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.chaos.lab.Await;
import org.hotseat.chaos.lab.Chaos;
import org.hotseat.chaos.lab.Guests;
import org.hotseat.chaos.lab.LabCluster;
import org.hotseat.chaos.lab.LabConsole;
import org.hotseat.chaos.lab.LabHost;
import org.hotseat.chaos.lab.Observer;
import org.hotseat.chaos.lab.Word;
import org.hotseat.chaos.lab.guest.CounterGuest;
import org.hotseat.chaos.lab.guest.Load;
import org.hotseat.chaos.lab.guest.TickLog;
import org.hotseat.protocol.CommandId;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.DocumentCommand.PutObject;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.command.PortCommand.AssignPort;
import org.hotseat.state.command.SwitchCommand.SetSwitch;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.ObjectRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.matrix.SwitchRecord.Plug;
import org.hotseat.state.seat.SeatRecord;

import com.google.gson.JsonObject;

/**
 * A seat and its machine on hosts that are a cluster: defined, put at the desk, and looked at until all is well.
 * Methods block; used by one thread.
 */
final class SeatStage implements AutoCloseable {

    static final String NAME = "s1";
    static final String SEAT = "desk-1";
    static final String OUTPUT = "left";

    private static final String MONITOR = "monitor-1";
    private static final int HERTZ = 100;
    private static final long FRESH_NANOS = 1_000_000_000;

    private final LabCluster cluster;
    private final SeatDevices devices;
    private final List<LabHost> hosts;
    private final MachineId machine = new MachineId(UUID.randomUUID());
    private final Observer observer = new Observer();
    private final Map<HostId, TickLog> ticks = new HashMap<>();
    private final Map<HostId, HeardLog> heard = new HashMap<>();

    /** Defines all of it; the machine's home is the first host. */
    SeatStage(LabCluster cluster, SeatDevices devices, List<LabHost> hosts, int memory) throws IOException {
        this.cluster = cluster;
        this.devices = devices;
        this.hosts = List.copyOf(hosts);
        CounterGuest guest = new CounterGuest(memory, HERTZ, Load.IDLE, devices.lines());
        guest.install(cluster.lab().tree(), cluster.lab().boot());
        for (LabHost host : hosts) {
            TickLog log = new TickLog();
            HeardLog ear = new HeardLog();
            ticks.put(host.id(), log);
            heard.put(host.id(), ear);
            observer.watch(NAME, host.id(), Guests.line(host, NAME), log::hear);
            observer.watch(CounterGuest.heard(NAME), host.id(), Guests.line(host, CounterGuest.heard(NAME)), ear::hear);
        }
        List<HostId> ids = hosts.stream().map(LabHost::id).toList();
        give(new DefineMachine(0, new MachineRecord(machine, NAME, "", guest.xml(machine, NAME, "",
                ""), Protection.REPLICATED, ids.get(0), ids.subList(1, ids.size()),
                true)));
        furnish();
    }

    private void give(Command command) throws IOException {
        try (LabConsole console = LabConsole.open(hosts.get(0))) {
            console.commit(new CommandId("seat-" + UUID.randomUUID().toString().substring(0, 8), 1), command);
        }
    }

    /** Hosts, switches, the board and the desk, as a cluster document has them. */
    private void furnish() throws IOException {
        List<Plug> pictures = new ArrayList<>();
        List<Plug> keyboards = new ArrayList<>();
        for (LabHost host : hosts) {
            String head = "head-" + host.number();
            pictures.add(new Plug(Integer.toString(host.number() - 1), "", head));
            keyboards.add(new Plug("U" + host.number(), "", host.toString()));
            give(new PutObject(0, new ObjectRecord("described-" + host.number(), "Host", Map.of("@member", host
                    .toString(), "name", host.toString(), "outputs", head, "outputs[" + head + "].name", OUTPUT))));
        }
        give(new SetSwitch(0, new SwitchRecord("mx-video", "mx-video", "videohub", devices.address(), devices.video()
                .port(), "VIDEO", "", pictures, List.of(new Plug(Integer.toString(Panel.output() - 1), "", MONITOR))),
                ""));
        Map<String, String> seat = new HashMap<>(Map.of("name", SEAT, "monitors", MONITOR, "monitors[" + MONITOR
                + "].name", OUTPUT));
        if (devices.present()) {
            give(new SetSwitch(0, new SwitchRecord("mx-usb", "mx-usb", "lw3", devices.address(), devices.usb().port(),
                    "USB", "", keyboards, List.of(new Plug("H" + Panel.output(), "", SEAT))), ""));
            board(seat);
        }
        give(new PutObject(0, new ObjectRecord(SEAT, "Seat", seat)));
    }

    private void board(Map<String, String> seat) throws IOException {
        Map<String, String> board = new HashMap<>(Map.of("@member", devices.board().toString(), "name", devices.board()
                .toString(), "ports", SeatDevices.PORTS.stream().map(port -> "p-" + port).collect(Collectors.joining(
                        " "))));
        for (String port : SeatDevices.PORTS) {
            board.put("ports[p-" + port + "].name", port);
            seat.put("peripherals[" + port + "].port", "p-" + port);
            Await.holds("the line " + port, () -> port(port).get("present").getAsBoolean() ? "" : port(port)
                    .toString());
            Await.holds("the port " + port, () -> { // what else is written of the machine meanwhile may refuse it
                if (!port(port).has("host")) {
                    give(new AssignPort(0, devices.board().id(), port, machine));
                }
                return "";
            });
        }
        seat.put("peripherals", String.join(" ", SeatDevices.PORTS));
        give(new PutObject(0, new ObjectRecord("board-1", "InterfaceBoard", board)));
    }

    /** Puts the machine at the desk, once it runs and is protected. */
    void map() {
        Await.holds("a protected machine", () -> String.join("; ", unwell(hosts.get(0))));
        Await.holds("the machine at the desk", () -> {
            if (seated(hosts.get(0)).isEmpty()) {
                ask(hosts.get(0), "map", NAME, false);
            }
            return missing();
        });
    }

    /** What the agent of a host answers to somebody who wants something of the seat. */
    JsonObject ask(LabHost host, String want, String what, boolean preview) throws IOException {
        JsonObject question = new JsonObject();
        question.addProperty("want", want);
        question.addProperty("seat", SEAT);
        question.addProperty("what", what);
        question.addProperty("preview", preview);
        return cluster.ask(host, "seat", question);
    }

    private JsonObject port(String port) throws IOException {
        return port(hosts.get(0), port);
    }

    /** What the agent of a host tells of a line of the board. */
    JsonObject port(LabHost asked, String port) throws IOException {
        JsonObject question = new JsonObject();
        question.addProperty("want", "status");
        question.addProperty("port", port);
        return cluster.ask(asked, "port", question).getAsJsonArray("ports").get(0).getAsJsonObject();
    }

    LabCluster cluster() {
        return cluster;
    }

    SeatDevices devices() {
        return devices;
    }

    List<LabHost> hosts() {
        return hosts;
    }

    LabHost host(HostId id) {
        return hosts.stream().filter(host -> host.id().equals(id)).findFirst().orElseThrow();
    }

    LabHost other(LabHost than) {
        return hosts.stream().filter(host -> host != than).findFirst().orElseThrow();
    }

    Observer observer() {
        return observer;
    }

    TickLog ticks(LabHost host) {
        return ticks.computeIfAbsent(host.id(), none -> new TickLog());
    }

    HeardLog heard(LabHost host) {
        return heard.computeIfAbsent(host.id(), none -> new HeardLog());
    }

    long begins() {
        return ticks.values().stream().mapToLong(TickLog::begins).sum();
    }

    AuthorityRecord authority(LabHost asked) throws IOException {
        return authority(Chaos.state(asked));
    }

    AuthorityRecord authority(StateView state) throws IOException {
        return state.find(Kinds.AUTHORITY, machine.toString()).orElseThrow(() -> new IOException(NAME
                + " has no authority")).value();
    }

    private static Optional<HostId> seated(LabHost asked) throws IOException {
        return seated(Chaos.state(asked));
    }

    static Optional<HostId> seated(StateView state) {
        return state.find(Kinds.SEAT, SEAT).map(Held::value).flatMap(SeatRecord::host);
    }

    /** Whether nobody has anything to do about a seat. */
    static boolean rests(StateView state) {
        return state.all(Kinds.SEAT_RUN).values().stream().noneMatch(held -> held.value().stage().isOpen());
    }

    /** What is missing until all is well: cluster, machine, and every end of the seat. */
    String missing() throws IOException {
        List<String> missing = new ArrayList<>(unwell(hosts.get(0)));
        if (missing.isEmpty()) {
            StateView state = Chaos.state(hosts.get(0));
            LabHost owner = host(authority(state).owner());
            if (!seated(state).equals(Optional.of(owner.id())) || !rests(state)) {
                missing.add("the state has " + SEAT + " at " + seated(state) + (rests(state) ? "" : ", under way"));
            }
            missing.addAll(devices.missing(owner, this));
        }
        return String.join("; ", missing);
    }

    /** What is missing of the cluster and its machine. */
    private List<String> unwell(LabHost asked) throws IOException {
        List<String> missing = new ArrayList<>();
        Set<String> leaders = new HashSet<>();
        for (LabHost host : cluster.lab().all()) {
            missing.addAll(cluster.ailing(host));
            leaders.add(cluster.leader(host));
        }
        if (leaders.size() != 1 || leaders.contains("")) {
            missing.add("leaders " + leaders);
        }
        StateView state = Chaos.state(asked);
        AuthorityRecord authority = authority(state);
        if (!state.all(Kinds.INTENT).isEmpty() || authority.released() || !authority.eligible()) {
            missing.add(String.format(Locale.ROOT, "intents %d, released %s, eligible %s", state.all(Kinds.INTENT)
                    .size(), authority.released(), authority.eligible()));
        }
        long now = System.nanoTime();
        if (ticks(host(authority.owner())).newest().filter(tick -> now - tick.nanos() < FRESH_NANOS).isEmpty()) {
            missing.add(NAME + " does not tick on " + authority.owner());
        }
        return missing;
    }

    /** What is missing until others may go on without its owner by themselves. */
    String untrusted() throws IOException {
        String missing = missing();
        if (missing.isEmpty()) {
            LabHost owner = host(authority(hosts.get(0)).owner());
            missing = Word.trusted(other(owner), owner.id()) ? "" : owner
                    + " is not trusted to stop its machines by itself";
        }
        return missing;
    }

    @Override
    public void close() throws IOException {
        observer.close();
    }
}
