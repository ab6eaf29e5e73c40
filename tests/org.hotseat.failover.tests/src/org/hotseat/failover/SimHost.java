// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.lease.LeaseRecord;
import org.hotseat.lease.LeaseState;
import org.hotseat.lease.SecondEnforcer;
import org.hotseat.lease.wire.ClusterKey;
import org.hotseat.lease.wire.DatagramCodec;
import org.hotseat.lease.wire.Envelope;
import org.hotseat.lease.wire.KeyRing;
import org.hotseat.lease.wire.Message;
import org.hotseat.lease.wire.SendCounter;
import org.hotseat.lease.wire.VoterSet;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.Proposal;

/** A host: its clock, its power, its guests; its agent's mirror and the way of its commands to the leader. */
final class SimHost {

    /** The memory of a guest when it was sent away. */
    record Memory(Guest of, int wentOn) {

        boolean isOld() {
            return of.wentOn != wentOn;
        }
    }

    /** A process that could run a machine. */
    static final class Guest {
        final long epoch;
        boolean resumed;
        /** Its guest was stopped for the end of a move. */
        boolean stands;
        /** How often it has gone on although all of it was sent away. */
        int wentOn;
        /** A move brings it. */
        boolean arrives;
        /** What it has, when a move has brought all of it; a later move brings it anew. */
        Optional<Memory> memory = Optional.empty();

        Guest(long epoch) {
            this.epoch = epoch;
        }

        Memory memoryNow() {
            return new Memory(this, wentOn);
        }

        boolean goes() {
            return resumed && !stands;
        }
    }

    final Sim sim;
    final int index;
    final HostId id;
    final SimKeeper keeper;
    final SimLead lead;
    final SimAgent agent;
    final Map<MachineId, Guest> guests = new HashMap<>();
    final DatagramCodec codec;
    final SendCounter[][] counters = { { new SendCounter(), new SendCounter() },
            { new SendCounter(), new SendCounter() } };
    StateView mirror = new StateMap();
    UUID boot;
    boolean powered = true;
    boolean frozen = true;
    long paused;
    int agentLife;
    private final double rate;
    private final long offset;
    private final SecondEnforcer second;
    private int bootCount;
    private long agentAsleep;
    private long sequence;
    private SimStore.Level level;

    SimHost(Sim sim, int index, HostId id) {
        this.sim = sim;
        this.index = index;
        this.id = id;
        double worst = sim.timing.setting().assumed().clockRateMillionths() / 1e6;
        this.rate = 1 + worst * (2 * sim.random.nextDouble() - 1);
        this.offset = sim.random.nextLong() / 4;
        this.boot = new UUID(index, bootCount);
        this.second = new SecondEnforcer(sim.timing);
        this.codec = new DatagramCodec(42, id, new KeyRing(List.of(new ClusterKey(1, new byte[32]))));
        this.keeper = new SimKeeper(this);
        this.lead = new SimLead(this);
        this.agent = new SimAgent(this);
    }

    /** The cluster has just been founded, as if it had been well for long. */
    void begin() {
        keeper.boot(sim.voters(), local() - 60_000 * Sim.MS);
        keeper.lease.granted(sim.store.truth().find(Kinds.LEASE, id.value()).orElseThrow().value().incarnation(),
                local());
        start();
    }

    private void start() {
        keeper.start();
        startAgent();
    }

    private void startAgent() {
        mirror = new StateMap();
        pull(agentLife);
        enforce();
        agent.start(agentLife);
        lead.start(agentLife);
    }

    long local() {
        return offset + (long) (sim.now * rate);
    }

    long trueDelay(long localTime) {
        return (long) Math.ceil((localTime - local()) / rate);
    }

    long wakeUp() {
        return sim.between(0, sim.timing.setting().assumed().wakeUp().toNanos());
    }

    boolean isWeak() {
        return sim.weak.filter(this::equals).isPresent();
    }

    boolean runs(MachineId machine) {
        Guest guest = guests.get(machine);
        return powered && !frozen && guest != null && guest.goes() && sim.now >= paused;
    }

    /** A whole host that was paused has woken so shortly ago that no enforcer can have acted. */
    boolean justWoke() {
        long grace = sim.timing.setting().assumed().wakeUp().plus(sim.timing.setting().assumed().stop()).toNanos();
        return sim.now >= paused && sim.now < paused + grace && paused > 0;
    }

    boolean answers() {
        return powered && sim.now >= Math.max(paused, agentAsleep) && sim.reachesStore(this);
    }

    boolean healthy() {
        return powered && keeper.up && sim.now >= Math.max(paused, keeper.asleep) && keeper.guard.mayRun(local());
    }

    void receive(SimHost from, Envelope envelope) {
        switch (envelope.message()) {
            case Message.Promise promise -> asAgent(agentLife, () -> lead.promised(from.id, promise));
            case Message.Seen seen -> asAgent(agentLife, () -> lead.seen(from.id, seen));
            default -> keeper.receive(from, envelope);
        }
    }

    void asAgent(int life, Runnable act) {
        long later = Math.max(agentAsleep, paused) - sim.now;
        if (later > 0) {
            sim.at(later, () -> asAgent(life, act));
        } else if (powered && life == agentLife) {
            act.run();
        }
    }

    Proposal proposal(Command command) {
        return new Proposal("h" + index + "-" + agentLife + "-" + ++sequence, 1, Issuer.duty(id), Instant.EPOCH,
                command);
    }

    /** Sends a command to whom the mirror calls the leader; the outcome may never come although it is done. */
    void submit(Proposal proposal, Consumer<CommandOutcome> answer) {
        SimHost leader = mirror.find(Kinds.LEADER).map(Held::value).map(one -> sim.host(one.host())).orElse(this);
        int life = agentLife;
        sim.call(this, leader, () -> leader.asAgent(leader.agentLife, () -> leader.lead.decide(proposal,
                outcome -> sim.call(leader, this, () -> asAgent(life, () -> answer.accept(outcome))))));
    }

    /** The store has something new. */
    void changed() {
        int life = agentLife;
        sim.at(sim.chance(0.05) ? sim.between(0, 500 * Sim.MS) : sim.between(Sim.MS, 8 * Sim.MS),
                () -> asAgent(life, this::take));
    }

    private void pull(int life) {
        asAgent(life, this::take);
        sim.at(300 * Sim.MS, () -> {
            if (life == agentLife && powered) {
                pull(life);
            }
        });
    }

    private void take() {
        if (!sim.reachesStore(this)) {
            return;
        }
        level = sim.store.levels.get(sim.store.levels.size() - 1);
        mirror = level.view();
        lead.mirrored();
        tellKeeper();
    }

    /** The keeper learns from the mirror, which may be old by then. */
    private void tellKeeper() {
        Roster roster = level.roster();
        int life = agentLife;
        sim.at(sim.chance(0.1) ? sim.between(0, 2000 * Sim.MS) : sim.between(0, 20 * Sim.MS),
                () -> asAgent(life, () -> {
                    if (keeper.up) {
                        VoterSet voters = roster.voters();
                        keeper.follow(voters);
                        keeper.voter.ifPresent(voter -> sim.hosts.forEach(one -> voter.mirrored(one.id,
                                roster.revision(), Optional.ofNullable(roster.intents().get(one.id))
                                        .map(Held::version))));
                    }
                }));
    }

    /** The agent's loop as second enforcer, by the shared word. */
    private void enforce() {
        int life = agentLife;
        asAgent(life, () -> {
            LeaseRecord shared = keeper.lease.record();
            long deadline = shared.state() == LeaseState.VALID ? shared.deadline() : SecondEnforcer.NO_LEASE;
            if (sim.rules.keeps(Rules.Habit.SECOND_ENFORCER) && second.mustFreeze(deadline, local())) {
                keeper.freeze();
            } else if (frozen && keeper.up) {
                keeper.guard.foundFrozen();
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

    @Override
    public String toString() {
        return id + (powered ? "" : " off") + (frozen ? " frozen" : "") + (keeper.up ? "" : " without keeper")
                + lead + " mirror " + mirror.revision() + " lease "
                + keeper.lease.record().state() + ' ' + keeper.lease.record().incarnation() + " may run "
                + keeper.guard.mayRun(local()) + ' ' + keeper.guard.record() + " guests " + guests.keySet();
    }

    void pause(long span) {
        paused = Math.max(paused, sim.now + span);
    }

    void stallKeeper(long span) {
        keeper.asleep = sim.now + span;
    }

    void stallAgent(long span) {
        agentAsleep = sim.now + span;
    }

    boolean oneIsStalled() {
        return sim.now < Math.max(keeper.asleep, agentAsleep) + 500 * Sim.MS || !keeper.up;
    }

    void killAgent() {
        agentLife++;
        startAgent();
    }

    void powerCut() {
        powered = false;
        keeper.off();
        agentLife++;
        guests.clear();
        frozen = true;
    }

    void powerOn() {
        powered = true;
        paused = 0;
        agentAsleep = 0;
        boot = new UUID(index, ++bootCount);
        keeper.boot(sim.voters(), local());
        start();
    }
}
