// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.lease.Answer;
import org.hotseat.lease.Copy;
import org.hotseat.lease.Decision;
import org.hotseat.lease.GuardRecord;
import org.hotseat.lease.HostGuard;
import org.hotseat.lease.HostLease;
import org.hotseat.lease.KeeperRecord;
import org.hotseat.lease.LeaseRecord;
import org.hotseat.lease.Voter;
import org.hotseat.lease.VoterRecord;
import org.hotseat.lease.wire.Envelope;
import org.hotseat.lease.wire.Message;
import org.hotseat.lease.wire.Role;
import org.hotseat.lease.wire.Trust;
import org.hotseat.lease.wire.VoterSet;

/** The keeper of a host: the product's minds, and the loop that the keeper's process has around them. */
final class SimKeeper {

    private final SimHost host;
    private final Sim sim;
    HostLease lease;
    HostGuard guard;
    Optional<Voter> voter = Optional.empty();
    boolean up;
    long asleep;
    private int life;
    private KeeperRecord file;
    private long freezing = -1;
    /** By the host's clock; of this life. */
    private long began;

    SimKeeper(SimHost host) {
        this.host = host;
        this.sim = host.sim;
    }

    /** The host has booted; a cluster that begins has voted for long. */
    void boot(VoterSet voters, long since) {
        asleep = 0;
        file = blank(host.boot, voters, since);
        revive();
    }

    private KeeperRecord blank(UUID boot, VoterSet voters, long since) {
        return new KeeperRecord(boot, LeaseRecord.none(voters), GuardRecord.EMPTY, voters.contains(host.id)
                ? Optional.of(VoterRecord.fresh(since, voters)) : Optional.empty());
    }

    private void revive() {
        began = host.local();
        lease = new HostLease(host.id, sim.timing, file.lease());
        guard = new HostGuard(lease, file.guard());
        voter = file.voter().map(record -> new Voter(host.id, sim.timing, record));
    }

    void start() {
        start(life);
    }

    private void start(int ofLife) {
        if (host.powered && ofLife == life && !up) {
            up = true;
            turn(ofLife);
        }
    }

    /** The guard first, then what is due. */
    private void turn(int ofLife) {
        if (!host.powered || !up || ofLife != life) {
            return;
        }
        long later = Math.max(asleep, host.paused) - sim.now;
        if (later > 0) {
            sim.at(later, () -> turn(ofLife));
            return;
        }
        act(guard.turn(host.local()));
        lease.due(host.local(), trust()).ifPresent(message -> {
            if (message instanceof Message.Renew renew) {
                voter.ifPresent(own -> own.renewed(renew.incarnation(), trust(), host.local()));
            }
            lease.receivers().forEach(to -> sim.send(host, Role.KEEPER, to, message));
        });
        long wait = Math.min(host.trueDelay(lease.nextTurn(host.local())), 100 * Sim.MS);
        sim.at(Math.max(Sim.MS / 10, wait) + host.wakeUp(), () -> turn(ofLife));
    }

    private Trust trust() {
        return host.isWeak() ? Trust.NONE : Trust.FULL;
    }

    private void act(Decision decision) {
        switch (decision.act()) {
            case RUN -> freezing = -1;
            case THAW -> {
                freezing = -1;
                host.frozen = false;
                sim.judge.look();
            }
            case FREEZE -> freeze();
        }
        decision.kill().stream().sorted(Comparator.comparing(Copy::machine)).forEach(this::kill);
    }

    private void kill(Copy copy) {
        sim.at(sim.between(3 * Sim.MS, 6 * Sim.MS), () -> {
            host.guests.computeIfPresent(copy.machine(), (machine, guest) -> guest.epoch == copy.epoch() ? null : guest);
            guard.gone(copy);
        });
    }

    void freeze() {
        if (!host.frozen && freezing < 0 && !host.isWeak()) {
            sim.judge.freezes++;
            freezing = sim.now;
            long asked = freezing;
            sim.at(sim.between(0, sim.timing.setting().assumed().stop().toNanos()), () -> {
                host.frozen |= freezing == asked && host.powered;
            });
        }
    }

    void receive(SimHost from, Envelope envelope) {
        asKeeper(life, () -> {
            if (envelope.message() instanceof Message.Ack ack) {
                lease.ack(from.id, ack, host.local());
            } else if (envelope.message() instanceof Message.Nack nack) {
                lease.adopt(nack.voters());
            } else {
                voter.ifPresent(it -> {
                    Answer answer = it.receive(envelope, host.local());
                    answer.say().forEach(said -> sim.send(host, Role.KEEPER, from.id, envelope.plane(), said));
                });
            }
        });
    }

    private void asKeeper(int ofLife, Runnable act) {
        long later = Math.max(asleep, host.paused) - sim.now;
        if (later > 0) {
            sim.at(later, () -> asKeeper(ofLife, act));
        } else if (host.powered && up && ofLife == life) {
            act.run();
        }
    }

    /** The agent tells which set votes. */
    void follow(VoterSet newer) {
        lease.adopt(newer);
        voter.ifPresent(it -> it.adopt(newer));
        if (voter.isEmpty() && newer.contains(host.id)) {
            voter = Optional.of(new Voter(host.id, sim.timing, VoterRecord.fresh(began, newer)));
        }
    }

    void kill(boolean voterForgets) {
        file = new KeeperRecord(host.boot, lease.record(), guard.record(), voter.map(Voter::record));
        if (voterForgets) {
            long since = sim.rules.keeps(Rules.Habit.VOTER_REMEMBERS) ? host.local() : host.local() - 60_000 * Sim.MS;
            file = new KeeperRecord(host.boot, file.lease(), file.guard(),
                    file.voter().map(old -> VoterRecord.fresh(since, old.voters())));
        }
        life++;
        up = false;
        int next = life;
        sim.at(sim.between(100 * Sim.MS, 400 * Sim.MS), () -> {
            if (host.powered && next == life) {
                revive();
                start(next);
            }
        });
    }

    void off() {
        up = false;
        life++;
        freezing = -1;
    }
}
