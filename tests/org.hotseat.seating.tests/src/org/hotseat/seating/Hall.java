// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.devices.matrix.SwitchDriver;
import org.hotseat.devices.matrix.SwitchDrivers;
import org.hotseat.emulated.lightware.Lw3Speech;
import org.hotseat.emulated.matrix.EmulatedMatrix;
import org.hotseat.emulated.matrix.MatrixServer;
import org.hotseat.emulated.matrix.Plane;
import org.hotseat.emulated.videohub.VideohubSpeech;
import org.hotseat.lease.timing.Profile;
import org.hotseat.protocol.op.LiveReport;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.StateView;
import org.hotseat.state.command.AuthorityCommand.Move;
import org.hotseat.state.command.AuthorityCommand.Place;
import org.hotseat.state.command.ClusterCommand.FoundCluster;
import org.hotseat.state.command.ClusterCommand.LeadFrom;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.DocumentCommand.PutObject;
import org.hotseat.state.command.HostCommand.AcquireLease;
import org.hotseat.state.command.HostCommand.AddHost;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.command.SeatCommand.WriteSeatRun;
import org.hotseat.state.command.SwitchCommand.SetSwitch;
import org.hotseat.state.data.ClusterRecord;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.LeaseKey;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.ObjectRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.data.TimingRecord;
import org.hotseat.state.decide.Decider;
import org.hotseat.state.decide.Decision;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.matrix.SwitchRecord.Plug;
import org.hotseat.state.seat.SeatRecord;
import org.hotseat.state.seat.SeatRunRecord;
import org.hotseat.switching.Crosspoints;
import org.hotseat.switching.Switches;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Two hosts, a desk with a monitor at an emulated Videohub, a machine, and the state that is really decided. Machines
 * move at once, unless the test holds them up.
 */
final class Hall implements ClusterAccess, AutoCloseable {

    static final HostId A = new HostId("a");
    static final HostId B = new HostId("b");
    static final MachineId M = new MachineId(new UUID(1, 1));
    static final String DESK = "desk-1";
    private static final Issuer ADMIN = new Issuer("anna", Role.ADMINISTRATOR, "anna", "a via ssh", "");
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int PORTS = 4;

    final ThreadWorkers workers = new ThreadWorkers();
    final EmulatedMatrix matrix = new EmulatedMatrix("Hub 4x4", PORTS, PORTS, workers);
    final Switches switches;
    private final MatrixServer server;
    /** Whoever writes that a transaction is over waits for it, although everybody can read it. */
    volatile CountDownLatch answers = new CountDownLatch(0);
    /** Guards itself. */
    private final StateMap state = new StateMap();
    private final Set<HostId> silent = ConcurrentHashMap.newKeySet();
    private volatile StateView view = state;
    private volatile String broken = "";
    /** Whether a move takes until it is given up. */
    private volatile boolean slow;
    private volatile boolean carries;
    /** Whether the store does not answer. */
    private volatile boolean still;
    private volatile boolean reads;
    private volatile long epoch;
    private long revision;
    private long sequence;
    volatile OptionalLong lead = OptionalLong.of(1);

    /** A Videohub for pictures; or a Lightware UCX, which switches keyboards too. */
    Hall(boolean keyboard) throws Exception {
        server = MatrixServer.local(matrix, keyboard ? Lw3Speech.NODES : new VideohubSpeech(), Duration.ofSeconds(20),
                workers);
        SwitchDrivers drivers = new SwitchDrivers();
        drivers.add(keyboard ? driver("lightware", "LightwareDriver") : driver("videohub", "VideohubDriver"));
        switches = new Switches(this::view, () -> lead.isPresent(), drivers, note -> { }, workers);
        does(ADMIN, new FoundCluster(new ClusterRecord("hall", 42, START), TimingRecord.of(Profile.DEFAULT),
                new LeaseKey(1, "ab".repeat(32)), host(A)));
        does(Issuer.duty(A), new LeadFrom(A, 7));
        does(ADMIN, new AddHost(host(B)));
        for (HostId host : List.of(A, B)) {
            does(Issuer.duty(host), new AcquireLease(host, boot(host)));
            does(ADMIN, new PutObject(0, new ObjectRecord(host.value(), "Host", Map.of("name", host.value(), "outputs",
                    "head-" + host, "outputs[head-" + host + "].name", "DP-1"))));
        }
        does(ADMIN, new DefineMachine(0, new MachineRecord(M, "m", "00", "<domain/>", Protection.RESTART, A, List.of(B),
                true)));
        does(Issuer.duty(A), new Place(M, A, boot(A)));
        does(ADMIN, new SetSwitch(0, keyboard ? record("lw3", List.of(new Plug("I2", "", "head-a"), new Plug("I3", "",
                "head-b"), new Plug("U2", "", "a"), new Plug("U3", "", "b")), List.of(new Plug("O4", "", "monitor-1"),
                        new Plug("H4", "", DESK))) : record("videohub", List.of(new Plug("1", "a", "head-a"), new Plug(
                                "2", "b", "head-b")), List.of(new Plug("3", "desk", "monitor-1"))), ""));
        does(ADMIN, new PutObject(0, new ObjectRecord(DESK, "Seat", Map.of("name", "Desk 1", "monitors",
                "monitor-1"))));
        switches.start();
        until("the switch is read", () -> switches.live().stream().anyMatch(one -> one.layer("VIDEO").isPresent()));
    }

    private SwitchRecord record(String protocol, List<Plug> inputs, List<Plug> outputs) {
        return new SwitchRecord("mx", "mx-1", protocol, "127.0.0.1", server.port(), "VIDEO", "", inputs, outputs);
    }

    /** The driver's class is of no package that is exported: its bundle gives it, or the class path. */
    private static SwitchDriver driver(String make, String type) throws ReflectiveOperationException {
        String name = "org.hotseat.devices." + make + ".internal." + type;
        Bundle own = FrameworkUtil.getBundle(Hall.class);
        Class<?> driver = own == null ? Class.forName(name) : Stream.of(own.getBundleContext().getBundles()).filter(
                bundle -> bundle.getSymbolicName().equals("org.hotseat.devices." + make)).findFirst().orElseThrow()
                .loadClass(name);
        return (SwitchDriver) driver.getConstructor().newInstance();
    }

    private static HostRecord host(HostId id) {
        int last = 1 + id.value().charAt(0) - 'a';
        return new HostRecord(id, id.value(), Set.of(HostRole.HOST), "10.0.0." + last, Optional.of("10.0.1." + last),
                Optional.empty(), new HostPorts(9743, 9744, 9745, 9746), Optional.empty(), "1.0", SchemaRange.OURS);
    }

    static UUID boot(HostId host) {
        return new UUID(9, host.value().charAt(0));
    }

    SeatMover mover() {
        return mover(workers);
    }

    SeatMover mover(Workers threads) {
        SeatMover mover = begun(threads);
        until("it has read the journal", mover::isReady);
        return mover;
    }

    /** It may not have read the journal yet. */
    SeatMover begun(Workers threads) {
        SeatMover mover = new SeatMover(new SeatMover.Tools(A, () -> lead, this, switches::live, new Crosspoints(
                switches), MonotonicClock.SYSTEM, threads));
        mover.start();
        return mover;
    }

    void does(Issuer issuer, Command command) {
        assertInstanceOf(CommandOutcome.Done.class, decide(issuer, command), command::kind);
    }

    private CommandOutcome decide(Issuer issuer, Command command) {
        synchronized (state) {
            Decision decision = Decider.decide(state, new Proposal("test", ++sequence, issuer, START.plusSeconds(
                    sequence), command));
            if (decision instanceof Decision.Commit commit) {
                revision++;
                commit.deletes().forEach(state::remove);
                commit.puts().forEach(put -> state.put(put.key(), put.schema(), put.json(), revision));
                state.reached(revision);
                view = state.snapshot();
                return new CommandOutcome.Done(revision, commit.result());
            }
            if (decision instanceof Decision.Refused refused) {
                return new CommandOutcome.Refused(refused.refusal());
            }
            Decision.Conflict conflict = (Decision.Conflict) decision;
            return new CommandOutcome.Conflict(conflict.key(), conflict.version(), conflict.json());
        }
    }

    /** Whoever moved it. */
    void moves(HostId to) {
        var now = view.find(Kinds.AUTHORITY, M.toString()).orElseThrow().value();
        does(Issuer.duty(now.owner()), new Move(M, now.owner(), now.epoch(), to, boot(to)));
    }

    void falls(HostId host) {
        silent.add(host);
    }

    void isSlow(boolean now) {
        slow = now;
    }

    /** Whether a move that takes its time is under way, or was. */
    boolean carries() {
        return carries;
    }

    void isStill(boolean now) {
        still = now;
    }

    /** Whether somebody waits for the store, or has. */
    boolean reads() {
        return reads;
    }

    void breaks(String why) {
        broken = why;
    }

    HostId owner() {
        return view.find(Kinds.AUTHORITY, M.toString()).orElseThrow().value().owner();
    }

    Optional<HostId> seated() {
        return view.find(Kinds.SEAT, DESK).map(Held::value).flatMap(SeatRecord::host);
    }

    SeatRunRecord run(String id) {
        return view.find(Kinds.SEAT_RUN, id).orElseThrow().value();
    }

    /** Input that the monitor shows; the wire counts from 0, the matrix from 1. */
    int shown() {
        return matrix.routes(Plane.VIDEO).get(4) - 1;
    }

    static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!holds.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, what);
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Override
    public StateView view() {
        return view;
    }

    @Override
    public StateView fresh(Deadline deadline) {
        while (still) {
            reads = true;
            LockSupport.parkNanos(1_000_000);
        }
        return view;
    }

    @Override
    public List<LiveReport> reports() {
        return Stream.of(A, B).map(host -> new LiveReport(host, !silent.contains(host), "", Optional.empty())).toList();
    }

    @Override
    public CommandOutcome give(Command command, Deadline deadline) throws FailureException {
        CommandOutcome outcome = decide(Issuer.duty(A), command);
        try {
            if (command instanceof WriteSeatRun write && !write.run().stage().isOpen() && !answers.await(deadline
                    .leftMillis(), TimeUnit.MILLISECONDS)) {
                throw new FailureException(FailureCode.TIMEOUT, "held by the test", "");
            }
            return outcome;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, "ends"), ending);
        }
    }

    @Override
    public boolean machine(HostId host, MachineOrder order, Deadline deadline) throws FailureException {
        if (silent.contains(host)) {
            throw new FailureException(FailureCode.UNREACHABLE, "silent", "");
        }
        if (!order.look()) {
            epoch = Math.max(epoch, order.epoch());
        }
        if (!order.look() && !order.host().equals(host)) {
            while (slow && epoch == order.epoch() && !deadline.isOver()) {
                carries = true;
                LockSupport.parkNanos(1_000_000);
            }
            if (epoch != order.epoch()) {
                throw new FailureException(FailureCode.CANCELLED, "given up", "");
            }
            if (!broken.isEmpty()) {
                throw new FailureException(FailureCode.INVALID, broken, "");
            }
            moves(order.host());
        }
        return owner().equals(host);
    }

    @Override
    public void close() {
        switches.close();
        server.close();
        workers.close();
    }
}
