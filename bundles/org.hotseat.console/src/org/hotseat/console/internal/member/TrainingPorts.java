// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.console.member.Copies;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.op.GenerationLive;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.OutputLive;
import org.hotseat.protocol.op.PortLive;
import org.hotseat.protocol.op.PortLive.LineLive;
import org.hotseat.protocol.op.PortLive.TrafficLive;
import org.hotseat.protocol.op.PortOps.PortTest;
import org.hotseat.protocol.op.PortOps.PortTested;
import org.hotseat.protocol.op.ProtectionOps.ProtectionAct;
import org.hotseat.protocol.op.TunnelLive;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.board.PortRecord;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.OutputCommand.LearnMonitor;
import org.hotseat.state.command.OutputCommand.ShowOnOutput;
import org.hotseat.state.command.PortCommand.AssignPort;
import org.hotseat.state.command.PortCommand.TestPort;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.display.MonitorRecord;
import org.hotseat.state.display.OutputRecord;

/**
 * Serial lines and a bus of two hosts of the training cluster, whose devices are simulated: some speak all the time,
 * one repeats what it hears, one is unplugged. Whose they are the product's own rules decide. And two outputs of a
 * host, one with another monitor than was learned. All else is handed on. Thread-safe.
 */
final class TrainingPorts implements Copies {

    private static final List<Device> DEVICES = List.of(
            new Device(new HostId("host-13"), "ser1", "SERIAL", "REPLAY", "115200 8N1", 412),
            new Device(new HostId("host-13"), "ser2", "SERIAL", "DISCARD", "9600 8N1", 0),
            new Device(new HostId("host-13"), "can0", "CAN", "DISCARD", "500 kbit/s", 2100),
            new Device(new HostId("host-16"), "ser1", "SERIAL", "MARK", "", 0),
            new Device(new HostId("host-16"), "ser2", "SERIAL", "REPLAY", "4800 8N1", 71));
    private static final MonitorRecord DELL = new MonitorRecord("a4".repeat(32), "DEL", 0xA0B1, 7, "U2720Q", 2560, 1440,
            59_951);
    private static final MonitorRecord EIZO = new MonitorRecord("5c".repeat(32), "ENC", 0x2F10, 21_460, "CG2700X", 3840,
            2160, 59_997);
    private static final List<Screen> SCREENS = List.of(new Screen("left", DELL), new Screen("right", EIZO));
    private static final long ANSWER_MILLIS = 41;
    private static final double SECOND = Duration.ofSeconds(1).toNanos();

    private final Copies others;
    private final MirrorDesk desk;
    private final TrainingState state;
    private final MonotonicClock clock;
    private final Predicate<HostId> reached;
    private final Map<Device, Long> sent = new HashMap<>();
    private final Map<Device, Instant> spoken = new HashMap<>();
    private final long begun;
    private boolean given;

    /** What is at a port; without settings there is nothing. */
    private record Device(HostId board, String port, String kind, String policy, String settings, long perSecond) {

        boolean isPresent() {
            return !settings.isEmpty();
        }
    }

    /** An output of the host of the first machine that has a line, and what is plugged in there. */
    private record Screen(String output, MonitorRecord there) {
    }

    TrainingPorts(Copies others, MirrorDesk desk, TrainingState state, MonotonicClock clock,
            Predicate<HostId> reached) {
        this.others = others;
        this.desk = desk;
        this.state = state;
        this.clock = clock;
        this.reached = reached;
        this.begun = clock.nanos();
    }

    /** The first protected machines get the lines that speak, once; and monitors are learned by their host. */
    synchronized void begin() {
        screens().forEach((screen, record) -> {
            if (record.monitor().isEmpty()) {
                state.give(new LearnMonitor(record.host(), record.output(), screen.there()),
                        Issuer.duty(record.host()));
            }
        });
        List<MachineId> machines = desk.view().all(Kinds.MACHINE).values().stream().map(Held::value).filter(one -> one
                .protection() != Protection.NONE).sorted(Comparator.comparing(MachineRecord::name)).map(
                        MachineRecord::id).toList();
        List<Device> speaking = DEVICES.stream().filter(one -> one.perSecond() > 0).toList();
        boolean known = DEVICES.stream().allMatch(one -> desk.view().find(Kinds.HOST, one.board().value()).isPresent());
        if (given || !known || machines.size() < speaking.size()) {
            return;
        }
        given = true;
        for (int index = 0; index < speaking.size(); index++) {
            state.give(new AssignPort(0, speaking.get(index).board(), speaking.get(index).port(), machines.get(index)),
                    TrainingGroup.person());
        }
        MachineId first = machines.getFirst();
        desk.view().find(Kinds.AUTHORITY, first.toString()).map(held -> held.value().owner()).ifPresent(host -> {
            for (Screen screen : SCREENS) {
                state.give(new ShowOnOutput(0, host, screen.output(), first, 0), TrainingGroup.person());
                state.give(new LearnMonitor(host, screen.output(), DELL), Issuer.duty(host));
            }
        });
    }

    /** What the state has of them. */
    private Map<Screen, OutputRecord> screens() {
        Map<Screen, OutputRecord> all = new HashMap<>();
        desk.view().all(Kinds.OUTPUT).values().stream().map(Held::value).forEach(record -> SCREENS.stream().filter(
                screen -> screen.output().equals(record.output())).forEach(screen -> all.put(screen, record)));
        return all;
    }

    /** The second one is another than was learned, until a person says that it is right. */
    private OutputLive output(Screen screen, OutputRecord record) {
        boolean here = desk.view().find(Kinds.AUTHORITY, record.machine().toString()).filter(held ->
                held.value().owner().equals(record.host())).isPresent();
        Optional<OutputLive.Alarm> alarm = record.monitor().filter(known -> !known.fits(screen.there())).map(known ->
                new OutputLive.Alarm("MONITOR_OTHER_MODE", List.of(record.host().value(), record.output(),
                        screen.there().title(), screen.there().mode(), known.title(), known.mode(),
                                desk.view().find(Kinds.MACHINE, record.machine().toString()).map(held ->
                                        held.value().name()).orElse(""))));
        return new OutputLive(record.output(), here ? OutputLive.State.SHOWN : OutputLive.State.IDLE, here
                ? Optional.of(record.machine()) : Optional.empty(), "", true, Optional.of(screen.there()), alarm);
    }

    private synchronized boolean isGiven() {
        return given;
    }

    @Override
    public List<Told> told() {
        return others.told();
    }

    @Override
    public Map<HostId, HostLive> hosts() {
        Map<HostId, HostLive> all = new HashMap<>(others.hosts());
        if (isGiven()) {
            Map<HostId, List<PortLive>> ports = new HashMap<>();
            Map<HostId, List<TunnelLive>> ways = new HashMap<>();
            DEVICES.stream().filter(one -> reached.test(one.board())).forEach(one -> tell(one, ports, ways));
            ports.forEach((host, lines) -> all.merge(host, live(host, lines, List.of(), List.of()),
                    TrainingPorts::both));
            ways.forEach((host, lines) -> all.merge(host, live(host, List.of(), lines, List.of()),
                    TrainingPorts::both));
            screens().forEach((screen, record) -> all.merge(record.host(), live(record.host(), List.of(), List.of(),
                    List.of(output(screen, record))), TrainingPorts::both));
        }
        return all;
    }

    private static HostLive live(HostId host, List<PortLive> ports, List<TunnelLive> ways, List<OutputLive> outputs) {
        return new HostLive(host, TrainingFigures.AGENT, 0, Optional.empty(), Optional.empty(), List.of(),
                Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), List.of(), ports, ways, outputs,
                List.of());
    }

    private static HostLive both(HostLive known, HostLive mine) {
        return new HostLive(known.host(), known.version(), known.revision(), known.lease(), known.member(),
                known.paths(), known.clockAhead(), known.ladders(), known.replications(), known.departures(),
                known.room(), known.switches(), joined(known.ports(), mine.ports()), joined(known.tunnels(),
                mine.tunnels()), joined(known.outputs(), mine.outputs()), known.business());
    }

    private static <T> List<T> joined(List<T> known, List<T> mine) {
        return Stream.concat(known.stream(), mine.stream()).toList();
    }

    private synchronized void tell(Device device, Map<HostId, List<PortLive>> ports, Map<HostId,
            List<TunnelLive>> ways) {
        Optional<PortRecord> record = desk.view().find(Kinds.PORT, device.board().value(),
                device.port()).map(Held::value);
        Optional<PortRecord.PortHolder> holder = record.flatMap(PortRecord::holder);
        long in = (long) ((clock.nanos() - begun) / SECOND * device.perSecond());
        Optional<Duration> last = Optional.ofNullable(spoken.get(device)).map(then -> Duration.between(then,
                clock.wall()));
        boolean used = holder.filter(one -> reached.test(one.host())).isPresent() && device.isPresent();
        ports.computeIfAbsent(device.board(), id -> new ArrayList<>()).add(new PortLive(device.port(), device.kind(),
                device.policy(), record.map(PortRecord::epoch).orElse(0L), holder, used,
                        new LineLive(device.isPresent(), device.isPresent() ? device.settings() : Messages.noDevice,
                                used && device.policy().equals("REPLAY") ? device.perSecond() : 0), new TrafficLive(in,
                                        sent.getOrDefault(device, 0L), 0, 0, device.perSecond() > 0
                                                ? Optional.of(Duration.ZERO) : Optional.empty(), last), used ? "EXACT"
                                                        : "", 0));
        holder.filter(one -> reached.test(one.host())).ifPresent(one -> ways.computeIfAbsent(one.host(),
                id -> new ArrayList<>()).add(new TunnelLive(device.board(), device.port(), one.machine(),
                        "/run/hotseat/ports/" + device.board() + '.' + device.port() + ".sock", true, true, used, 0, 0,
                        "")));
    }

    @Override
    public CompletionStage<Optional<Failure>> act(ProtectionAct act) {
        return others.act(act);
    }

    @Override
    public CompletionStage<List<GenerationLive>> history(MachineId machine) {
        return others.history(machine);
    }

    @Override
    public <Q, A> CompletionStage<A> ask(Operation<Q, A> operation, Q question, Duration patience, Progress progress) {
        if (!(question instanceof PortTest test)) {
            return others.ask(operation, question, patience, progress);
        }
        try {
            return CompletableFuture.completedFuture(operation.answer().cast(test(test)));
        } catch (FailureException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private synchronized PortTested test(PortTest test) throws FailureException {
        Device device = DEVICES.stream().filter(one -> one.board().equals(test.board())
                && one.port().equals(test.port())).findFirst().orElseThrow(() ->
                        new FailureException(FailureCode.NOT_FOUND, test.port(), ""));
        int bytes = HexFormat.of().parseHex(test.hex()).length;
        CommandOutcome outcome = state.give(new TestPort(test.board(), test.port(), test.epoch(), bytes, test.beside()),
                TrainingGroup.person());
        if (outcome instanceof CommandOutcome.Refused refused) {
            throw new FailureException(refused.refusal().failure());
        }
        if (device.isPresent()) {
            sent.merge(device, (long) bytes, Long::sum);
            spoken.put(device, clock.wall());
        }
        return new PortTested(device.isPresent(), device.isPresent() ? test.hex() : "", false, device.isPresent()
                ? ANSWER_MILLIS : 0);
    }
}
