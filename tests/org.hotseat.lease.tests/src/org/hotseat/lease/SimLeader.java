// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.lease.SimStore.Authority;
import org.hotseat.lease.wire.Message.Ask;
import org.hotseat.lease.wire.Message.Cancel;
import org.hotseat.lease.wire.Message.Prepare;
import org.hotseat.lease.wire.Message.Promise;
import org.hotseat.lease.wire.Message.Seen;
import org.hotseat.lease.wire.Role;
import org.hotseat.lease.wire.Standing;

/** The leader's duty on one host after another: accuses, asks for promises, commits take-overs, ends intents. */
final class SimLeader {

    private final Sim sim;
    private final Map<HostId, Promises> open = new TreeMap<>();
    private final Map<HostId, Long> intents = new HashMap<>();
    private final Map<HostId, Long> tried = new HashMap<>();
    SimHost host;
    private long epoch;
    private Suspects suspects;
    private int life;

    SimLeader(Sim sim) {
        this.sim = sim;
        this.host = sim.hosts.get(0);
        this.suspects = new Suspects(sim.timing, host.local(), sim.rules);
    }

    void start() {
        lead(sim.hosts.get(0));
        elections();
    }

    /** Another host leads a while after the present one was lost, or now and then for no reason. */
    private void elections() {
        sim.at(sim.between(300 * Sim.MS, 1100 * Sim.MS), () -> {
            if (!host.answers() || host.agentLife != life || sim.chance(0.03)) {
                sim.hosts.stream().filter(one -> sim.voters.contains(one.id) && one.powered && one.keeperUp)
                        .skip(sim.random.nextInt(2)).findFirst().ifPresent(this::lead);
            }
            elections();
        });
    }

    private void lead(SimHost next) {
        host = next;
        life = next.agentLife;
        epoch++;
        sim.store.leaderEpoch = epoch;
        open.clear();
        intents.clear();
        tried.clear();
        suspects = new Suspects(sim.timing, next.local(), sim.rules);
        sim.note(1, next.index);
        loop(epoch);
    }

    private void loop(long term) {
        host.asAgent(life, () -> {
            if (term == epoch) {
                turn();
            }
        });
        sim.at(sim.between(80 * Sim.MS, 120 * Sim.MS), () -> {
            if (term == epoch) {
                loop(term);
            }
        });
    }

    private void turn() {
        long time = host.local();
        sim.voters.members().forEach(voter -> sim.send(host, Role.AGENT, voter, new Ask(time)));
        for (HostId suspect : suspects.turn(sim.voters, time)) {
            if (!open.containsKey(suspect) && time - tried.getOrDefault(suspect, time - 300 * Sim.MS) >= 200 * Sim.MS) {
                tried.put(suspect, time);
                accuse(suspect);
            }
        }
        sim.store.intents.forEach((suspect, intent) -> adopt(suspect, intent, time));
        for (HostId suspect : List.copyOf(open.keySet())) {
            pursue(suspect, open.get(suspect), time);
        }
    }

    private void accuse(HostId suspect) {
        long term = epoch;
        long incarnation = sim.store.incarnations.getOrDefault(suspect, 0L);
        sim.call(host, () -> sim.store.intend(term, suspect, incarnation), intent -> sim.note(2, intent));
    }

    /** An intent that stands, its own or of the leader before. */
    private void adopt(HostId suspect, long intent, long time) {
        if (intents.getOrDefault(suspect, 0L) != intent) {
            intents.put(suspect, intent);
            Prepare first = new Prepare(suspect, intent, sim.store.incarnations.getOrDefault(suspect, 0L),
                    sim.voters.version(), time);
            open.put(suspect, new Promises(first, sim.voters, sim.timing, time, sim.rules));
        }
    }

    private void pursue(HostId suspect, Promises promises, long time) {
        if (!suspects.replaceable(suspect, time)) {
            suspects.spared(suspect, time);
            end(suspect, promises);
            return;
        }
        switch (promises.phase(time)) {
            case ASKING -> promises.asked(time)
                    .forEach(voter -> sim.send(host, Role.AGENT, voter, promises.request()));
            case WAITING -> sim.note(5, 0);
            case OPEN -> take(suspect, promises);
            case OVER -> {
                suspects.spared(suspect, time);
                end(suspect, promises);
            }
        }
    }

    private void take(HostId suspect, Promises promises) {
        long term = epoch;
        long intent = promises.request().intent();
        boolean left = false;
        for (MachineId machine : sim.machines) {
            Authority old = sim.store.authorities.get(machine);
            if (old == null || !old.owner().equals(suspect) || promises.standing() != Standing.TRUSTED) {
                continue;
            }
            left = true;
            sim.hosts.stream().filter(one -> !one.id.equals(suspect) && suspects.usable(one.id, host.local()))
                    .findFirst().ifPresent(target -> sim.call(host,
                            () -> commit(term, intent, machine, old, target), done -> sim.note(6, old.epoch())));
        }
        if (!left) {
            suspects.settled(suspect, promises.request().incarnation());
            end(suspect, promises);
        }
    }

    private boolean commit(long term, long intent, MachineId machine, Authority old, SimHost target) {
        boolean taken = sim.store.take(term, intent, machine, old, target.id, target.boot);
        if (taken) {
            sim.judge.taken(sim.host(old.owner()));
        }
        return taken;
    }

    private void end(HostId suspect, Promises promises) {
        long term = epoch;
        Prepare intent = promises.request();
        sim.call(host, () -> sim.store.end(term, suspect, intent.intent()), ended -> {
            if (ended) {
                open.remove(suspect, promises);
                sim.voters.members().forEach(voter -> sim.send(host, Role.AGENT, voter,
                        new Cancel(suspect, intent.intent())));
            } else if (!sim.store.intents.containsKey(suspect)) {
                open.remove(suspect, promises);
            }
        });
    }

    void promised(SimHost at, HostId voter, Promise promise) {
        Promises one = open.get(promise.host());
        if (at == host && one != null) {
            one.answered(voter, promise, at.local());
        }
    }

    void seen(SimHost at, HostId voter, Seen seen) {
        if (at == host) {
            suspects.reported(voter, seen.hosts(), at.local());
        }
    }
}
