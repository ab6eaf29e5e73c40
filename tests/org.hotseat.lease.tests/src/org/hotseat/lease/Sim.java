// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.lease.timing.Timing;
import org.hotseat.lease.wire.Decoded;
import org.hotseat.lease.wire.Envelope;
import org.hotseat.lease.wire.Message;
import org.hotseat.lease.wire.Plane;
import org.hotseat.lease.wire.Role;
import org.hotseat.lease.wire.VoterSet;

/**
 * A cluster in virtual time around the product's own lease code: hosts with clocks that run too fast or too slow, two
 * planes that lose, delay, double and reorder, a store whose answers come late or never. One seed, one run.
 */
final class Sim {

    static final long MS = 1_000_000;

    private record Event(long at, long order, Runnable act) {
    }

    final long seed;
    final Random random;
    final Timing timing;
    final Set<Safeguard> rules;
    final VoterSet voters;
    final List<SimHost> hosts = new ArrayList<>();
    final List<MachineId> machines = new ArrayList<>();
    final SimStore store = new SimStore();
    final SimJudge judge = new SimJudge(this);
    final SimLeader leader;
    final boolean[][][] cut;
    boolean wire;
    double loss = 0.01;
    double storeLoss = 0.02;
    double outliers = 0.01;
    long now;
    long trace = 17;
    private long order;
    private final PriorityQueue<Event> events = new PriorityQueue<>((one, two) -> one.at() != two.at()
            ? Long.compare(one.at(), two.at()) : Long.compare(one.order(), two.order()));

    Sim(long seed, int size, int guests, Timing timing, Set<Safeguard> rules) {
        this.seed = seed;
        this.random = new Random(seed);
        this.timing = timing;
        this.rules = rules;
        List<HostId> names = IntStream.range(0, size).mapToObj(one -> new HostId("h" + one)).toList();
        this.voters = new VoterSet(1, names.subList(0, size >= 5 ? 5 : 3));
        this.cut = new boolean[size][size][Plane.values().length];
        for (int index = 0; index < size; index++) {
            hosts.add(new SimHost(this, index, names.get(index)));
        }
        for (int guest = 0; guest < guests; guest++) {
            MachineId machine = new MachineId(new UUID(7, guest));
            machines.add(machine);
            SimHost owner = hosts.get(guest % size);
            store.authorities.put(machine, new SimStore.Authority(owner.id, owner.boot, 1));
        }
        leader = new SimLeader(this);
        hosts.forEach(SimHost::start);
        leader.start();
    }

    void at(long delay, Runnable act) {
        events.add(new Event(now + Math.max(0, delay), order++, act));
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

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    long between(long least, long most) {
        return least + (long) (random.nextDouble() * (most - least));
    }

    SimHost host(HostId id) {
        for (SimHost one : hosts) {
            if (one.id.equals(id)) {
                return one;
            }
        }
        throw new IllegalArgumentException("no host " + id);
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

    /** A transaction from a host; the answer may be lost or late although it was applied. */
    <T> void call(SimHost from, Supplier<T> transaction, Consumer<T> answer) {
        int process = from.agentLife;
        if (reachesStore(from) && !chance(storeLoss)) {
            at(between(MS, 6 * MS), () -> {
                T result = transaction.get();
                if (reachesStore(from) && !chance(storeLoss)) {
                    at(chance(outliers * 3) ? between(20 * MS, 3000 * MS) : between(MS, 6 * MS),
                            () -> from.asAgent(process, () -> answer.accept(result)));
                }
            });
        }
    }

    boolean reachesStore(SimHost from) {
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
