// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.lease.wire.ClusterKey;
import org.hotseat.lease.wire.DatagramCodec;
import org.hotseat.lease.wire.Envelope;
import org.hotseat.lease.wire.KeyRing;
import org.hotseat.lease.wire.Message;
import org.hotseat.lease.wire.Role;
import org.hotseat.lease.wire.SendCounter;
import org.hotseat.lease.wire.Trust;

/** A host: its clock, its power, its keeper and the guests; the agent is in {@link SimAgent}. */
final class SimHost {

    /** A process that could run a machine. */
    static final class Guest {
        final long epoch;
        boolean resumed;

        Guest(long epoch) {
            this.epoch = epoch;
        }
    }

    final Sim sim;
    final int index;
    final HostId id;
    final SimAgent agent;
    final Map<MachineId, Guest> guests = new HashMap<>();
    final DatagramCodec codec;
    final SendCounter[][] counters = { { new SendCounter(), new SendCounter() },
            { new SendCounter(), new SendCounter() } };
    private final double rate;
    private final long offset;
    private final SecondEnforcer second;
    UUID boot;
    boolean powered = true;
    boolean frozen = true;
    boolean keeperUp;
    int agentLife;
    HostLease lease;
    HostGuard guard;
    Optional<Voter> voter = Optional.empty();
    private int keeperLife;
    private int bootCount;
    private long keeperAsleep;
    private long agentAsleep;
    private long paused;
    private KeeperRecord file;
    private long freezing = -1;

    SimHost(Sim sim, int index, HostId id) {
        this.sim = sim;
        this.index = index;
        this.id = id;
        double worst = sim.timing.setting().assumed().clockRateMillionths() / 1e6;
        this.rate = 1 + worst * (2 * sim.random.nextDouble() - 1);
        this.offset = sim.random.nextLong() / 4;
        this.boot = new UUID(index, bootCount);
        this.second = new SecondEnforcer(sim.timing, sim.rules);
        this.codec = new DatagramCodec(42, id, new KeyRing(List.of(new ClusterKey(1, new byte[32]))));
        this.agent = new SimAgent(this);
        this.file = blank(false, local() - 60_000 * Sim.MS); // a group that has voted for long
        revive(file);
    }

    private KeeperRecord blank(boolean voterOnly, long since) {
        return new KeeperRecord(boot, voterOnly ? file.lease() : LeaseRecord.none(sim.voters),
                voterOnly ? file.guard() : GuardRecord.EMPTY, sim.voters.contains(id)
                        ? Optional.of(VoterRecord.fresh(since, sim.voters)) : Optional.empty());
    }

    void start() {
        startKeeper(keeperLife);
        enforce();
        agent.start();
    }

    long local() {
        return offset + (long) (sim.now * rate);
    }

    private long trueDelay(long localTime) {
        return (long) Math.ceil((localTime - local()) / rate);
    }

    long wakeUp() {
        return sim.between(0, sim.timing.setting().assumed().wakeUp().toNanos());
    }

    boolean runs(MachineId machine) {
        Guest guest = guests.get(machine);
        return powered && !frozen && guest != null && guest.resumed && sim.now >= paused;
    }

    /** A whole host that was paused has woken so shortly ago that no enforcer can have acted: section 2.7. */
    boolean justWoke() {
        long grace = sim.timing.setting().assumed().wakeUp().plus(sim.timing.setting().assumed().stop()).toNanos();
        return sim.now >= paused && sim.now < paused + grace && paused > 0;
    }

    boolean answers() {
        return powered && sim.now >= Math.max(paused, agentAsleep) && sim.reachesStore(this);
    }

    boolean healthy() {
        return powered && keeperUp && sim.now >= Math.max(paused, keeperAsleep) && guard.mayRun(local());
    }

    private void revive(KeeperRecord stored) {
        lease = new HostLease(id, sim.timing, stored.lease(), sim.rules);
        guard = new HostGuard(lease, stored.guard(), sim.rules);
        voter = stored.voter().map(record -> new Voter(id, sim.timing, record, sim.rules));
    }

    private void startKeeper(int life) {
        if (powered && life == keeperLife && !keeperUp) {
            keeperUp = true;
            turn(life);
        }
    }

    /** A keeper stores before it answers, so its file is at all times what it knows; made here when it is needed. */
    private void store() {
        file = new KeeperRecord(boot, lease.record(), guard.record(), voter.map(Voter::record));
    }

    /** The keeper's loop: the guard first, then what is due. */
    void turn(int life) {
        if (!powered || !keeperUp || life != keeperLife) {
            return;
        }
        long asleep = Math.max(keeperAsleep, paused) - sim.now;
        if (asleep > 0) {
            sim.at(asleep, () -> turn(life));
            return;
        }
        act(guard.turn(local()));
        lease.due(local(), Trust.FULL).ifPresent(message -> lease.receivers()
                .forEach(to -> sim.send(this, Role.KEEPER, to, message)));
        long wait = Math.min(trueDelay(lease.nextTurn(local())), 100 * Sim.MS);
        sim.at(Math.max(Sim.MS / 10, wait) + wakeUp(), () -> turn(life));
    }

    void act(Decision decision) {
        switch (decision.act()) {
            case RUN -> freezing = -1;
            case THAW -> {
                freezing = -1;
                frozen = false;
                sim.judge.look();
            }
            case FREEZE -> freeze();
        }
        decision.kill().stream().sorted(Comparator.comparing(Copy::machine)).forEach(this::kill);
    }

    private void kill(Copy copy) {
        sim.at(sim.between(3 * Sim.MS, 6 * Sim.MS), () -> {
            guests.computeIfPresent(copy.machine(), (machine, guest) -> guest.epoch == copy.epoch() ? null : guest);
            guard.gone(copy);
        });
    }

    void freeze() {
        if (!frozen && freezing < 0) {
            sim.judge.freezes++;
            freezing = sim.now;
            long asked = freezing;
            sim.at(sim.between(0, sim.timing.setting().assumed().stop().toNanos()), () -> {
                frozen |= freezing == asked && powered;
            });
        }
    }

    void receive(SimHost from, Envelope envelope) {
        switch (envelope.message()) {
            case Message.Promise promise -> asAgent(agentLife, () -> sim.leader.promised(this, from.id, promise));
            case Message.Seen seen -> asAgent(agentLife, () -> sim.leader.seen(this, from.id, seen));
            default -> asKeeper(keeperLife, () -> keeperReceives(from, envelope));
        }
    }

    private void keeperReceives(SimHost from, Envelope envelope) {
        if (envelope.message() instanceof Message.Ack ack) {
            lease.ack(from.id, ack, local());
        } else if (envelope.message() instanceof Message.Nack nack) {
            lease.adopt(nack.voters());
        } else {
            voter.ifPresent(it -> {
                Answer answer = it.receive(envelope, local());
                answer.say().forEach(said -> sim.send(this, Role.KEEPER, from.id, envelope.plane(), said));
            });
        }
    }

    private void asKeeper(int life, Runnable act) {
        long asleep = Math.max(keeperAsleep, paused) - sim.now;
        if (asleep > 0) {
            sim.at(asleep, () -> asKeeper(life, act));
        } else if (powered && keeperUp && life == keeperLife) {
            act.run();
        }
    }

    void asAgent(int life, Runnable act) {
        long asleep = Math.max(agentAsleep, paused) - sim.now;
        if (asleep > 0) {
            sim.at(asleep, () -> asAgent(life, act));
        } else if (powered && life == agentLife) {
            act.run();
        }
    }

    /** The agent's loop as second enforcer, by the shared word. */
    private void enforce() {
        int life = agentLife;
        asAgent(life, () -> {
            LeaseRecord shared = lease.record();
            long deadline = shared.state() == LeaseState.VALID ? shared.deadline() : SecondEnforcer.NO_LEASE;
            if (second.mustFreeze(deadline, local())) {
                freeze();
            } else if (frozen && keeperUp) {
                guard.foundFrozen();
            }
            long wait = deadline == SecondEnforcer.NO_LEASE ? 50 * Sim.MS
                    : Math.min(trueDelay(second.enforceAt(deadline)), 50 * Sim.MS);
            sim.at(Math.max(Sim.MS, wait) + wakeUp(), () -> {
                if (life == agentLife) {
                    enforce();
                }
            });
        });
    }

    void pause(long span) {
        paused = Math.max(paused, sim.now + span);
    }

    void stallKeeper(long span) {
        keeperAsleep = sim.now + span;
    }

    void stallAgent(long span) {
        agentAsleep = sim.now + span;
    }

    boolean oneIsStalled() {
        return sim.now < Math.max(keeperAsleep, agentAsleep) + 500 * Sim.MS || !keeperUp;
    }

    void killKeeper(boolean voterForgets) {
        store();
        keeperLife++;
        keeperUp = false;
        int life = keeperLife;
        KeeperRecord left = file;
        sim.at(sim.between(100 * Sim.MS, 400 * Sim.MS), () -> {
            if (powered && life == keeperLife) {
                file = voterForgets ? blank(true, local()) : left;
                revive(file);
                startKeeper(life);
            }
        });
    }

    void killAgent() {
        agentLife++;
        enforce();
        agent.start();
    }

    void powerCut() {
        powered = false;
        keeperUp = false;
        keeperLife++;
        agentLife++;
        guests.clear();
        frozen = true;
        freezing = -1;
    }

    void powerOn() {
        powered = true;
        paused = 0;
        keeperAsleep = 0;
        agentAsleep = 0;
        boot = new UUID(index, ++bootCount);
        file = blank(false, local());
        revive(file);
        start();
    }
}
