// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.timing.Profile;
import org.hotseat.protocol.CommandId;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.data.AuthorityRecord;

/**
 * A cluster on lab hosts with a ticking machine on each host, a client that writes all along and an observer; it
 * suffers faults, and after each it is asked whether the group is one, every machine runs once and nothing acknowledged
 * is lost. Methods block; used by one thread.
 */
public final class Chaos implements AutoCloseable {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration LEVEL = Duration.ofSeconds(30);
    /** A whole lease: promised is its guard, but the readers of the lines want their turn too. */
    private static final Duration LINGER = Profile.DEFAULT.timing().setting().lease();

    private final LabCluster cluster;
    private final List<LabHost> homes;
    private final Observer observer = new Observer();
    private final Map<String, DefineMachine> machines = new TreeMap<>();
    private final Writer writer;

    /**
     * Defines the machines and waits until all is well.
     *
     * @param cluster is formed
     * @param homes hosts that run machines
     * @throws IOException when that does not come about
     */
    public Chaos(LabCluster cluster, List<LabHost> homes) throws IOException {
        this.cluster = cluster;
        this.homes = List.copyOf(homes);
        Guests.install(cluster.lab());
        try (LabConsole console = LabConsole.open(cluster.lab().host(1))) {
            String client = "chaos-" + UUID.randomUUID().toString().substring(0, 8);
            for (LabHost home : homes) {
                define(console, new CommandId(client, machines.size() + 1L), home);
            }
        }
        writer = new Writer(cluster.lab().all());
    }

    private void define(LabConsole console, CommandId id, LabHost home) throws IOException {
        String name = "m" + home.number();
        for (LabHost host : homes) {
            observer.watch(name, host.id(), Guests.line(host, name));
        }
        DefineMachine command = Guests.define(name, home.id(), homes.stream().map(LabHost::id).filter(host -> !host
                .equals(home.id())).toList());
        console.commit(id, command);
        machines.put(name, command);
    }

    /**
     * The observer of the machines m1, m2, … which have their homes on the hosts 1, 2, …
     *
     * @return watches until this is closed
     */
    public Observer observer() {
        return observer;
    }

    /**
     * Where a machine may run now.
     *
     * @param machine its name
     * @param state of some agent
     * @return its authority
     * @throws IOException when it has none yet
     */
    public AuthorityRecord authority(String machine, StateView state) throws IOException {
        return state.find(Kinds.AUTHORITY, machines.get(machine).machine().id().toString()).orElseThrow(
                () -> new IOException(machine + " has no authority")).value();
    }

    /**
     * The state as an agent knows it.
     *
     * @param host its host
     * @return complete
     * @throws IOException when it does not tell
     */
    public static StateView state(LabHost host) throws IOException {
        try (LabConsole console = LabConsole.open(host)) {
            return console.state();
        }
    }

    /** Waits until all is well. */
    public void settle() {
        long written = writer.count();
        Await.holds("peace", () -> {
            List<String> missing = missing(written);
            return missing.isEmpty() ? "" : String.join("; ", missing);
        });
    }

    /** What is not well now. */
    private List<String> missing(long written) throws IOException {
        List<String> missing = new ArrayList<>();
        Set<String> leaders = new HashSet<>();
        for (LabHost host : cluster.lab().all()) {
            missing.addAll(cluster.ailing(host));
            leaders.add(cluster.leader(host));
        }
        if (leaders.size() != 1 || leaders.contains("")) {
            missing.add("leaders " + leaders);
        }
        if (missing.isEmpty()) {
            for (LabHost host : cluster.lab().all()) {
                missing.addAll(missing(host, state(host)));
            }
        }
        if (writer.count() <= written) {
            missing.add("no command since then");
        }
        return missing;
    }

    private List<String> missing(LabHost asked, StateView state) throws IOException {
        List<String> missing = new ArrayList<>();
        if (!state.all(Kinds.INTENT).isEmpty()) {
            missing.add(asked + " knows of intents");
        }
        for (String machine : machines.keySet()) {
            AuthorityRecord authority = authority(machine, state);
            boolean ticks = observer.newest(machine).filter(run -> run.host().equals(authority.owner())).filter(
                    run -> System.nanoTime() - run.last() < FRESH.toNanos()).isPresent();
            if (!ticks || authority.released()) {
                missing.add(machine + " does not tick on " + authority.owner() + ", epoch " + authority.epoch());
            }
            List<HostId> processes = processes(machine);
            if (!processes.equals(List.of(authority.owner()))) {
                missing.add(machine + " has processes on " + processes);
            }
        }
        return missing;
    }

    /** Hosts on which a machine has a process, once for each. */
    private List<HostId> processes(String machine) throws IOException {
        List<HostId> found = new ArrayList<>();
        for (LabHost host : homes) {
            for (String line : host.lines(Kind.MACHINE)) {
                if (line.contains("guest=" + machine + ',')) {
                    found.add(host.id());
                }
            }
        }
        return found;
    }

    /**
     * Lets a fault happen, mends it, waits until all is well and looks what it has done.
     *
     * @param fault made when all was well
     * @return what became of it
     * @throws IOException when the fault cannot be made or mended
     */
    public Ordeal suffer(Fault fault) throws IOException {
        writer.longest();
        observer.forget();
        Map<String, HostId> before = owners();
        try {
            fault.begin().run();
            Await.pass(fault.hold());
        } finally {
            fault.wakes().ifPresent(host -> observer.wakes(host.id()));
            fault.mend().run();
        }
        long mended = System.nanoTime();
        settle();
        Duration settled = Duration.ofNanos(System.nanoTime() - mended);
        return judge(fault, settled, before);
    }

    /**
     * Lets the observer see what must never be: agent and keeper of a host are stopped, its cables cut, so that its
     * machines go on while others take them over. Waits until all is well again.
     *
     * @param host owns a machine
     * @return for how long a machine ran twice, as the observer saw it
     * @throws IOException when the host cannot be stopped or let go on
     */
    public Duration control(LabHost host) throws IOException {
        LabHost asked = cluster.lab().all().stream().filter(one -> one != host).findFirst().orElseThrow();
        observer.forget();
        try {
            host.signal(Kind.AGENT, "STOP");
            host.signal(Kind.KEEPER, "STOP");
            host.cut();
            Await.holds("a machine that runs twice", () -> {
                Word.give(asked, host.id());
                return observer.gaps().stream().anyMatch(gap -> gap < 0) ? "" : "none";
            });
        } finally {
            host.signal(Kind.KEEPER, "CONT");
            host.signal(Kind.AGENT, "CONT");
            host.mend();
        }
        settle();
        long shortest = observer.gaps().stream().mapToLong(Long::longValue).min().orElse(0);
        observer.forget();
        return Duration.ofNanos(Math.max(0, -shortest));
    }

    private Ordeal judge(Fault fault, Duration settled, Map<String, HostId> before) throws IOException {
        List<Duration> gaps = observer.gaps().stream().map(Duration::ofNanos).sorted().limit(1).toList();
        List<String> wrong = new ArrayList<>(wrong());
        Map<String, HostId> after = owners();
        int moved = (int) after.keySet().stream().filter(machine -> !after.get(machine).equals(before.get(machine)))
                .count();
        if (moved > 0 && !fault.mayMove()) {
            wrong.add("machines moved: " + before + " -> " + after + ", by now " + leases());
        }
        List<Duration> lingered = observer.lingered().stream().map(Duration::ofNanos).toList();
        lingered.stream().filter(one -> one.compareTo(LINGER) > 0).forEach(one -> wrong.add(
                "a machine of a host that woke was not stopped for " + one.toMillis() + " ms"));
        return new Ordeal(fault, writer.longest(), settled, moved, gaps, lingered, wrong);
    }

    /** How often each host had to acquire its lease. */
    private Map<String, Long> leases() throws IOException {
        Map<String, Long> leases = new TreeMap<>();
        state(cluster.lab().host(1)).all(Kinds.LEASE).forEach((host, held) -> leases.put(host, held.value()
                .incarnation()));
        return leases;
    }

    /** What must never be. */
    private List<String> wrong() throws IOException {
        List<String> wrong = new ArrayList<>();
        observer.gaps().stream().filter(gap -> gap < 0).forEach(gap -> wrong.add("a machine ran twice for "
                + Duration.ofNanos(-gap).toMillis() + " ms"));
        TreeSet<Long> promised = writer.acknowledged();
        for (LabHost host : cluster.lab().all()) {
            String lost = Await.within(LEVEL, () -> String.join("; ", lost(promised, state(host))));
            if (!lost.isEmpty()) {
                wrong.add("at " + host + ": " + lost);
            }
        }
        return wrong;
    }

    /** What a state lacks that was promised; an agent may be behind for a moment. */
    private List<String> lost(TreeSet<Long> promised, StateView state) throws IOException {
        List<String> lost = new ArrayList<>(writer.missing(promised, state));
        for (String machine : machines.keySet()) {
            long epoch = authority(machine, state).epoch();
            if (observer.starts(machine) > epoch) {
                lost.add(machine + " was started " + observer.starts(machine) + " times in " + epoch + " epochs");
            }
        }
        return lost;
    }

    /**
     * Who owns which machine.
     *
     * @return hosts by machines
     * @throws IOException when nobody tells
     */
    public Map<String, HostId> owners() throws IOException {
        StateView state = state(cluster.lab().host(1));
        Map<String, HostId> owners = new TreeMap<>();
        for (String machine : machines.keySet()) {
            owners.put(machine, authority(machine, state).owner());
        }
        return owners;
    }

    @Override
    public void close() throws IOException {
        writer.close();
        observer.close();
    }
}
