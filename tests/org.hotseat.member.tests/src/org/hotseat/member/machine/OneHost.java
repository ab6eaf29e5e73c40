// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.hotseat.agent.lab.AwaitedWorkers;
import org.hotseat.agent.lab.FreePorts;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;
import org.hotseat.keeper.local.Status;
import org.hotseat.lease.LeaseState;
import org.hotseat.member.keep.CopyBook;
import org.hotseat.member.keep.DutyOrders;
import org.hotseat.member.keep.FreshState;
import org.hotseat.member.keep.KeeperLine;
import org.hotseat.member.keep.KeeperPart;
import org.hotseat.member.keep.KeeperPlaces;
import org.hotseat.member.keep.LeasePart;
import org.hotseat.member.keep.Partition;
import org.hotseat.process.life.Part;
import org.hotseat.process.settings.AgentSettings;
import org.hotseat.process.settings.SettingsReader;
import org.hotseat.protocol.op.HostLive.Room;
import org.hotseat.state.StateView;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.SchemaRange;

/** A host with a real keeper, and the parts of an agent that have to do with it; the agent may be ended and begun. */
final class OneHost implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PACE = Duration.ofMillis(20).toNanos();

    final HostId id;
    final AgentSettings settings;
    final HostRecord record;
    final TickerHands hands = new TickerHands();
    final KeeperPlaces places;
    private final Partition partition;
    private final UUID boot;
    private final List<Part> parts = new ArrayList<>();
    /** Whether its agent reaches no other. */
    volatile boolean mute;
    /** What it has for machines. */
    volatile Optional<Room> room = Optional.empty();
    /** Called when another agent has heard a word of this one. */
    volatile Consumer<MoveOps.Said> afterSaid = said -> { };
    /** Called when another agent has refused a word of this one. */
    volatile Consumer<FailureException> afterRefused = refused -> { };
    private Function<HostId, OneHost> others = host -> this;
    private Workers workers = new AwaitedWorkers();
    private Optional<LeasePart> lease = Optional.empty();
    private Optional<CopyBook> book = Optional.empty();
    private Optional<ProtectedMachines> machines = Optional.empty();
    private Optional<KeeperPart> keeper = Optional.empty();

    OneHost(String name, int number, Path base, String freezing) throws Exception {
        this.id = new HostId(name);
        Path folder = Files.createDirectories(base.resolve(name));
        int port = FreePorts.next();
        Path file = Files.writeString(folder.resolve("agent.conf"), """
                name = %s
                roles = host
                plane.management = 127.78.1.%d
                plane.storage = 127.78.2.%d
                hypervisor = test:///default
                state = %s
                control = %s
                metrics.port = off
                port.keeper = %d
                partition = %s
                """.formatted(name, number, number, folder.resolve("state"), folder.resolve("agent.sock"), port,
                freezing));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        this.settings = SettingsReader.read(file).settings().orElseThrow();
        this.places = KeeperPlaces.of(settings);
        this.partition = Partition.of(settings);
        this.boot = OneCluster.boot().orElseThrow();
        this.record = new HostRecord(id, name, Set.of(HostRole.HOST), "127.78.1." + number,
                Optional.of("127.78.2." + number), Optional.empty(), new HostPorts(1, port, 2, 3), Optional.empty(),
                "test", SchemaRange.OURS);
        Files.createDirectories(settings.state());
    }

    /** The agent begins. */
    void begin(OneCluster cluster) throws Exception {
        begin(cluster, cluster.mirror::view);
    }

    /** The same, and this is what it knows. */
    void begin(OneCluster cluster, Supplier<StateView> known) throws Exception {
        workers = new AwaitedWorkers();
        FreshState fresh = new FreshState(cluster.store);
        CopyBook copies = new CopyBook(places, partition);
        ProtectedMachines runs = new ProtectedMachines(new Attendant.Self(id, boot), new Attendant.Tools(
                new KeeperLine(places), fresh, new DutyOrders(cluster.commands, "machines", id), copies,
                new Scopes(partition), hands, new Arrivals(places.run()), this::say, Beginnings.NONE,
                new SavedMarks(settings.state()), () -> room), known, workers);
        LeasePart leases = new LeasePart(settings, boot, partition, copies, known, fresh,
                new DutyOrders(cluster.commands, "lease", id), runs, workers);
        KeeperPart keeps = new KeeperPart(settings, record, partition, known, workers);
        parts.addAll(List.of(keeps, leases, runs));
        for (Part part : parts) {
            part.start(Deadline.in(PATIENCE));
        }
        book = Optional.of(copies);
        machines = Optional.of(runs);
        lease = Optional.of(leases);
        keeper = Optional.of(keeps);
    }

    /** What agents say to each other goes straight, unless the way is cut. */
    private MoveOps.Heard say(HostId host, MoveOps.Said said, Deadline deadline) throws FailureException {
        if (mute || deadline.isOver()) {
            throw new FailureException(FailureCode.UNREACHABLE, "cut by the test", "");
        }
        try {
            MoveOps.Heard heard = others.apply(host).machines().moves().told(id, said);
            afterSaid.accept(said);
            return heard;
        } catch (FailureException refused) {
            afterRefused.accept(refused);
            throw refused;
        }
    }

    /** Whom its agent reaches. */
    void reaches(Function<HostId, OneHost> all) {
        others = all;
    }

    ProtectedMachines machines() {
        return machines.orElseThrow();
    }

    /** The agent ends; keeper and machines go on. */
    void end() {
        parts.reversed().forEach(part -> part.stop(Deadline.in(PATIENCE)));
        parts.clear();
        workers.close();
    }

    /** On a busy computer a keeper may be silent for longer than an agent waits. */
    Status status() throws IOException {
        Deadline deadline = Deadline.in(PATIENCE);
        try (KeeperLine line = new KeeperLine(places)) {
            while (true) {
                try {
                    return line.status();
                } catch (IOException silent) {
                    if (deadline.isOver()) {
                        throw silent;
                    }
                    LockSupport.parkNanos(PACE);
                }
            }
        }
    }

    LeasePart lease() {
        return lease.orElseThrow();
    }

    CopyBook book() {
        return book.orElseThrow();
    }

    boolean usesGroups() {
        return partition.folder().isPresent();
    }

    String told() {
        return id + ": " + keeper.map(KeeperPart::state) + ", " + lease.map(LeasePart::state) + ", "
                + machines.map(ProtectedMachines::state) + ", " + lease.flatMap(LeasePart::status);
    }

    void awaitLease() throws Exception {
        Until.isTrue(id + " has a lease", this::told, () -> lease().status()
                .filter(now -> now.lease().state() == LeaseState.VALID && now.lease().mayRun()).isPresent());
    }

    void signal(String signal) throws Exception {
        new ProcessBuilder("kill", "-" + signal, Long.toString(status().pid())).start().waitFor();
    }

    /** A stopped keeper goes on; it does not tell its process. */
    void resume() throws Exception {
        for (ProcessHandle keeper : keepers()) {
            new ProcessBuilder("kill", "-CONT", Long.toString(keeper.pid())).start().waitFor();
        }
    }

    /** Ends the keeper, also one that does not answer, and waits until no process of it is left. */
    void endKeeper() throws Exception {
        for (ProcessHandle keeper : keepers()) {
            keeper.destroyForcibly();
            keeper.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private List<ProcessHandle> keepers() {
        return ProcessHandle.allProcesses().filter(this::isKeeper).toList();
    }

    private boolean isKeeper(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline")).contains(places.folder().toString());
        } catch (IOException gone) {
            return false;
        }
    }

    @Override
    public void close() throws Exception {
        end();
        hands.end();
        endKeeper();
        if (partition.folder().isPresent()) {
            Path folder = partition.folder().get();
            Files.writeString(folder.resolve("cgroup.freeze"), "0");
            Files.writeString(folder.resolve("cgroup.kill"), "1");
            Until.isTrue("an empty group", folder::toString,
                    () -> Files.readString(folder.resolve("cgroup.events")).contains("populated 0"));
            try (var scopes = Files.newDirectoryStream(folder, Files::isDirectory)) {
                for (Path scope : scopes) {
                    Files.delete(scope);
                }
            }
            Files.delete(folder);
        }
    }
}
