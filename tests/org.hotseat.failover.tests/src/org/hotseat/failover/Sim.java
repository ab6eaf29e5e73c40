// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.lease.timing.Profile;
import org.hotseat.lease.timing.Timing;
import org.hotseat.lease.wire.Decoded;
import org.hotseat.lease.wire.Envelope;
import org.hotseat.lease.wire.Message;
import org.hotseat.lease.wire.Plane;
import org.hotseat.lease.wire.Role;
import org.hotseat.lease.wire.VoterSet;

/**
 * A cluster in virtual time around the product's own minds of keeper, leader and command: hosts with clocks that run
 * too fast or too slow, two planes that lose, delay, double and reorder, a store whose answers come late or never,
 * leaders that come, go and linger. One seed, one run.
 */
final class Sim implements MonotonicClock {

    static final long MS = 1_000_000;

    private record Event(long at, long order, Runnable act) {
    }

    final long seed;
    final Random random;
    final Profile profile;
    final Timing timing;
    final Rules rules;
    final List<SimHost> hosts = new ArrayList<>();
    final List<MachineId> machines = new ArrayList<>();
    final SimStore store;
    final SimElections elections;
    final SimController controller;
    final SimJudge judge = new SimJudge(this);
    final boolean[][][] cut;
    /** The host whose keeper cannot stop machines, if any: it says so, and does not. */
    Optional<SimHost> weak = Optional.empty();
    boolean wire;
    double loss = 0.01;
    double storeLoss = 0.02;
    double outliers = 0.01;
    long now;
    long trace = 17;
    private long order;
    private final PriorityQueue<Event> events = new PriorityQueue<>((one, two) -> one.at() != two.at()
            ? Long.compare(one.at(), two.at()) : Long.compare(one.order(), two.order()));

    Sim(long seed, int size, int guests, Profile profile, Rules rules) {
        this.seed = seed;
        this.random = new Random(seed);
        this.profile = profile;
        this.timing = profile.timing();
        this.rules = rules;
        this.cut = new boolean[size][size][Plane.values().length];
        this.store = new SimStore(this);
        for (int index = 0; index < size; index++) {
            hosts.add(new SimHost(this, index, new HostId("h" + index)));
        }
        for (int guest = 0; guest < guests; guest++) {
            machines.add(new MachineId(new UUID(7, guest)));
        }
        controller = new SimController(this, seed % 2 == 0);
        SimFounding.found(this, size >= 5 ? 5 : size >= 3 ? 3 : 1);
        this.elections = new SimElections(this);
        hosts.forEach(SimHost::begin);
        elections.start();
    }

    @Override
    public long nanos() {
        return now;
    }

    @Override
    public Instant wall() {
        return Instant.EPOCH.plusNanos(now);
    }

    /** Whether hosts have controllers. */
    boolean controlled() {
        return seed % 3 == 0;
    }

    void at(long delay, Runnable act) {
        events.add(new Event(now + Math.max(0, delay), order++, act));
    }

    void after(Duration delay, Runnable act) {
        at(delay.toNanos(), act);
    }

    /** Goes on until a moment; what lies behind it stays for the next call. */
    void run(long until) {
        while (!events.isEmpty() && events.peek().at() <= until && judge.violation().isEmpty()) {
            Event event = events.poll();
            now = event.at();
            event.act().run();
            judge.lookNowAndThen();
        }
        now = Math.max(now, until);
    }

    void runFor(long millis) {
        run(now + millis * MS);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    long between(long least, long most) {
        return least + (long) (random.nextDouble() * (most - least));
    }

    SimHost host(HostId id) {
        return hosts.get(Integer.parseInt(id.value().substring(1)));
    }

    VoterSet voters() {
        return store.levels.get(store.levels.size() - 1).roster().voters();
    }

    /** On both planes, to the keeper or the agent of a host. */
    void send(SimHost from, Role role, HostId to, Message message) {
        for (Plane plane : Plane.values()) {
            send(from, role, to, plane, message);
        }
    }

    void send(SimHost from, Role role, HostId to, Plane plane, Message message) {
        SimHost target = host(to);
        UUID boot = from.boot;
        boolean lost = from != target && (cut[from.index][target.index][plane.ordinal()] || chance(loss));
        if (!from.powered || lost) {
            return;
        }
        Supplier<Envelope> arrives = wire ? signed(from, target, role, plane, message)
                : () -> new Envelope(from.id, boot, role, plane, 0, message);
        int times = chance(0.02) ? 2 : 1;
        for (int one = 0; one < times; one++) {
            at(from == target ? 0 : delay(), () -> {
                Envelope envelope = arrives.get();
                if (envelope != null) {
                    target.receive(from, envelope);
                }
            });
        }
    }

    /** As a datagram and back; null when the receiver's codec refuses it. */
    private static Supplier<Envelope> signed(SimHost from, SimHost to, Role role, Plane plane, Message message) {
        byte[] data = from.codec.encode(new Envelope(from.id, from.boot, role, plane,
                from.counters[role.ordinal()][plane.ordinal()].next(from.local()), message), to.id);
        return () -> to.codec.decode(data, data.length) instanceof Decoded.Accepted accepted ? accepted.envelope()
                : null;
    }

    private long delay() {
        return chance(outliers) ? between(20 * MS, 1000 * MS) : between(MS / 5, 8 * MS);
    }

    /** A question over a connection between two agents; lost when the way there is not open, and sometimes so. */
    void call(SimHost from, SimHost to, Runnable arrives) {
        boolean lost = from != to && (!open(from, to) || chance(storeLoss));
        if (from.powered && !lost) {
            at(from == to ? 0 : chance(outliers * 3) ? between(20 * MS, 3000 * MS) : between(MS, 6 * MS), arrives);
        }
    }

    boolean reachesStore(SimHost from) {
        VoterSet voters = voters();
        long reached = hosts.stream().filter(other -> voters.contains(other.id) && other.powered
                && (other == from || open(from, other) && open(other, from))).count();
        return from.powered && reached >= voters.majority();
    }

    private boolean open(SimHost from, SimHost to) {
        return !cut[from.index][to.index][Plane.MANAGEMENT.ordinal()];
    }

    void note(int kind, long what) {
        trace = trace * 1_000_003 + kind * 31L + what + now;
    }

    Optional<SimHost> runner(MachineId machine) {
        return hosts.stream().filter(one -> one.runs(machine)).findFirst();
    }
}
