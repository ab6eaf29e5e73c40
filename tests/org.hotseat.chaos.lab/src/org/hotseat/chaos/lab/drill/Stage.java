// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.drill;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.chaos.lab.Await;
import org.hotseat.chaos.lab.Chaos;
import org.hotseat.chaos.lab.Guests;
import org.hotseat.chaos.lab.Kind;
import org.hotseat.chaos.lab.LabCluster;
import org.hotseat.chaos.lab.LabConsole;
import org.hotseat.chaos.lab.LabHost;
import org.hotseat.chaos.lab.Observer;
import org.hotseat.chaos.lab.Word;
import org.hotseat.chaos.lab.guest.CounterGuest;
import org.hotseat.chaos.lab.guest.Load;
import org.hotseat.chaos.lab.guest.Tick;
import org.hotseat.chaos.lab.guest.TickLog;
import org.hotseat.protocol.CommandId;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;

/**
 * One counting machine on lab hosts that are a cluster, on a disk that they share, and what is heard of it on each
 * host. Methods block; used by one thread.
 */
final class Stage implements AutoCloseable {

    static final int HERTZ = 100;

    private static final String NAME = "d1";
    private static final String CONTROL = "c1";
    private static final String DISK = NAME + ".qcow2";
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final String WAITS = " -incoming ";
    private static final long DISK_SECONDS = 30;

    private final LabCluster cluster;
    private final boolean replicated;
    private final Observer observer = new Observer();
    private final Map<HostId, TickLog> logs = new TreeMap<>((one, other) -> one.value().compareTo(other.value()));
    private final MachineId machine = new MachineId(UUID.randomUUID());

    /** Defines the machine; its home is the first host. */
    Stage(LabCluster cluster, int memory, Protection protection) throws IOException {
        this.cluster = cluster;
        this.replicated = protection == Protection.REPLICATED;
        CounterGuest guest = new CounterGuest(memory, HERTZ, Load.IDLE);
        guest.install(cluster.lab().tree(), cluster.lab().boot());
        makeDisk(cluster.lab().images().resolve(DISK));
        for (LabHost host : hosts()) {
            TickLog log = new TickLog();
            logs.put(host.id(), log);
            observer.watch(NAME, host.id(), Guests.line(host, NAME), log::hear);
        }
        List<HostId> ids = hosts().stream().map(LabHost::id).toList();
        String xml = guest.xml(machine, NAME, "/var/lib/libvirt/images/" + DISK, "");
        define(new DefineMachine(0, new MachineRecord(machine, NAME, "", xml, protection, ids.get(0), ids.subList(1, ids
                .size()), true)));
    }

    private void define(DefineMachine command) throws IOException {
        try (LabConsole console = LabConsole.open(cluster.lab().host(1))) {
            console.commit(new CommandId("drill-" + UUID.randomUUID().toString().substring(0, 8), 1), command);
        }
    }

    /** Another machine, without a disk, which may begin on another host while it still runs here; waits for its ticks. */
    void control(LabHost home) throws IOException {
        Guests.install(cluster.lab());
        for (LabHost host : hosts()) {
            observer.watch(CONTROL, host.id(), Guests.line(host, CONTROL), (bytes, count, now) -> {
            });
        }
        define(Guests.define(CONTROL, home.id(), hosts().stream().filter(host -> host != home).map(LabHost::id).toList()));
        Await.holds(CONTROL, () -> observer.newest(CONTROL).isPresent() ? "" : "silence");
    }

    private static void makeDisk(Path disk) throws IOException {
        Process process = new ProcessBuilder("qemu-img", "create", "-q", "-f", "qcow2", disk.toString(), "1M").inheritIO()
                .start();
        try {
            if (!process.waitFor(DISK_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("qemu-img makes no disk");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(ended);
        }
    }

    List<LabHost> hosts() {
        return cluster.lab().all();
    }

    LabHost host(HostId id) {
        return hosts().stream().filter(host -> host.id().equals(id)).findFirst().orElseThrow();
    }

    LabHost other(LabHost than) {
        return hosts().stream().filter(host -> host != than).findFirst().orElseThrow();
    }

    LabCluster cluster() {
        return cluster;
    }

    MachineId machine() {
        return machine;
    }

    String name() {
        return NAME;
    }

    Observer observer() {
        return observer;
    }

    boolean replicated() {
        return replicated;
    }

    TickLog log(HostId host) {
        return logs.get(host);
    }

    /** Everything that the machine has ever found wrong, on any host. */
    List<String> differences() {
        return logs.values().stream().flatMap(log -> log.differences().stream()).toList();
    }

    long begins() {
        return logs.values().stream().mapToLong(TickLog::begins).sum();
    }

    AuthorityRecord authority(StateView state) throws IOException {
        return state.find(Kinds.AUTHORITY, machine.toString()).orElseThrow(() -> new IOException(NAME
                + " has no authority")).value();
    }

    AuthorityRecord authority(LabHost asked) throws IOException {
        return authority(Chaos.state(asked));
    }

    /** Tells the machine what to do from now on. */
    void load(LabHost owner, Load load) throws IOException {
        Path in = owner.disk().resolve("ticks").resolve(NAME + ".in");
        try (var line = Files.newByteChannel(in, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            line.write(ByteBuffer.wrap(new byte[] { load.sign() }));
        }
    }

    /** What is missing until all is well: the group is one, the machine runs once, and is protected if it shall be. */
    String missing() throws IOException {
        List<String> missing = new ArrayList<>();
        Set<String> leaders = new HashSet<>();
        for (LabHost host : hosts()) {
            missing.addAll(cluster.ailing(host));
            leaders.add(cluster.leader(host));
        }
        if (leaders.size() != 1 || leaders.contains("")) {
            missing.add("leaders " + leaders);
        }
        if (missing.isEmpty()) {
            for (LabHost host : hosts()) {
                missing.addAll(missing(host));
            }
        }
        return String.join("; ", missing);
    }

    /** What is missing until others may go on without it by themselves when its owner falls silent. */
    String untrusted() throws IOException {
        String missing = missing();
        if (missing.isEmpty()) {
            HostId owner = authority(hosts().get(0)).owner();
            missing = Word.trusted(other(host(owner)), owner) ? "" : owner + " is not trusted to stop its machines by itself";
        }
        return missing;
    }

    private List<String> missing(LabHost asked) throws IOException {
        List<String> missing = new ArrayList<>();
        StateView state = Chaos.state(asked);
        if (!state.all(Kinds.INTENT).isEmpty()) {
            missing.add(asked + " knows of intents");
        }
        AuthorityRecord authority = authority(state);
        long last = log(authority.owner()).newest().map(Tick::nanos).orElse(System.nanoTime() - 2 * FRESH.toNanos());
        if (System.nanoTime() - last > FRESH.toNanos() || authority.released()) {
            missing.add(NAME + " does not tick on " + authority.owner() + ", epoch " + authority.epoch());
        }
        if (replicated && !authority.eligible()) {
            missing.add(NAME + " is not protected, says " + asked);
        }
        missing.addAll(processes(authority.owner()));
        return missing;
    }

    /** The owner has one process; elsewhere one may wait for a checkpoint. */
    private List<String> processes(HostId owner) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (LabHost host : hosts()) {
            List<String> own = host.lines(Kind.MACHINE).stream().filter(line -> line.contains("guest=" + NAME + ','))
                    .toList();
            if (host.id().equals(owner) ? own.size() != 1 : own.stream().anyMatch(line -> !line.contains(WAITS))) {
                wrong.add(NAME + " has " + own.size() + " processes on " + host);
            }
        }
        return wrong;
    }

    @Override
    public void close() throws IOException {
        observer.close();
    }
}
