// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.lease.SimStore.Authority;

/** What an agent does about leases: acquires, compares after an acquisition, starts what it owns, tells who died. */
final class SimAgent {

    /** What a linearizable read told. */
    private record Read(Map<MachineId, Authority> authorities, boolean intent) {
    }

    private final SimHost host;
    private final Sim sim;
    private final Set<MachineId> busy = new HashSet<>();

    SimAgent(SimHost host) {
        this.host = host;
        this.sim = host.sim;
    }

    void start() {
        busy.clear();
        host.guests.entrySet().removeIf(one -> {
            Copy copy = new Copy(one.getKey(), one.getValue().epoch);
            boolean held = !one.getValue().resumed;
            if (held) {
                host.guard.gone(copy);
            }
            return held;
        });
        loop(host.agentLife);
        mirror(host.agentLife);
    }

    private void loop(int life) {
        host.asAgent(life, () -> {
            if (host.keeperUp) {
                look();
            }
            sim.at(sim.between(40 * Sim.MS, 80 * Sim.MS), () -> {
                if (life == host.agentLife) {
                    loop(life);
                }
            });
        });
    }

    private void look() {
        LeaseState state = host.lease.state(host.local());
        if (state != LeaseState.VALID) {
            if (state != LeaseState.JOINING || sim.chance(0.1)) {
                acquire();
            }
            return;
        }
        long readAt = host.local();
        UUID boot = host.boot;
        sim.call(host, this::read, read -> {
            if (host.keeperUp && !read.intent() && boot.equals(host.boot)) {
                use(read, readAt);
            }
        });
    }

    private Read read() {
        return new Read(new TreeMap<>(sim.store.authorities), sim.store.intents.containsKey(host.id));
    }

    private void acquire() {
        sim.call(host, () -> sim.store.acquire(host.id), incarnation -> {
            if (incarnation > 0 && host.keeperUp) {
                host.lease.granted(incarnation, host.local());
            }
        });
    }

    private void use(Read read, long readAt) {
        Map<MachineId, Long> named = new HashMap<>();
        read.authorities().forEach((machine, authority) -> {
            if (mine(authority)) {
                named.put(machine, authority.epoch());
            }
        });
        if (!host.guard.mayRun(host.local())) {
            host.guard.sweep(named, readAt, host.local());
            return;
        }
        host.guests.forEach((machine, guest) -> {
            if (named.getOrDefault(machine, 0L) != guest.epoch) {
                host.guard.doom(new Copy(machine, guest.epoch));
            }
        });
        read.authorities().forEach((machine, authority) -> consider(machine, authority, readAt));
    }

    private boolean mine(Authority authority) {
        return authority.owner().equals(host.id) && authority.boot().equals(host.boot);
    }

    private void consider(MachineId machine, Authority authority, long readAt) {
        if (host.guests.containsKey(machine) || busy.contains(machine)) {
            return;
        }
        if (mine(authority) && authority.epoch() > host.guard.record().started().getOrDefault(machine, 0L)) {
            create(machine, authority, readAt);
        } else if (authority.owner().equals(host.id)) {
            anew(machine, authority);
        }
    }

    /** Held first, then a permit, then it runs; each takes its time. */
    private void create(MachineId machine, Authority authority, long readAt) {
        Copy copy = new Copy(machine, authority.epoch());
        if (!host.guard.register(copy)) {
            return;
        }
        SimHost.Guest guest = new SimHost.Guest(copy.epoch());
        host.guests.put(machine, guest);
        int life = host.agentLife;
        sim.at(sim.between(0, 100 * Sim.MS), () -> host.asAgent(life, () -> {
            boolean granted = host.keeperUp && host.guard.permit(copy, readAt, host.local()) == Permit.GRANTED;
            sim.at(granted ? sim.between(0, 20 * Sim.MS) : 0, () -> host.asAgent(life, () -> {
                guest.resumed = granted && host.guests.get(machine) == guest;
                if (guest.resumed) {
                    sim.judge.starts++;
                    sim.judge.look();
                } else {
                    discard(copy, guest);
                }
            }));
        }));
    }

    private void discard(Copy copy, SimHost.Guest guest) {
        if (host.guests.remove(copy.machine(), guest)) {
            host.guard.gone(copy);
        }
    }

    /** An earlier boot or a used epoch: a new epoch is committed first. */
    private void anew(MachineId machine, Authority authority) {
        busy.add(machine);
        int life = host.agentLife;
        UUID boot = host.boot;
        sim.call(host, () -> sim.store.move(machine, authority, host.id, boot),
                moved -> sim.note(3, authority.epoch()));
        sim.at(300 * Sim.MS, () -> host.asAgent(life, () -> busy.remove(machine)));
    }

    /** A guest died by itself: floor first, then the word that lets another take it. */
    void guestDied(MachineId machine) {
        SimHost.Guest guest = host.guests.remove(machine);
        if (guest == null || !host.keeperUp || !guest.resumed) {
            return;
        }
        Copy copy = new Copy(machine, guest.epoch);
        host.guard.gone(copy);
        int life = host.agentLife;
        sim.at(sim.between(0, 50 * Sim.MS), () -> host.asAgent(life, () -> {
            if (host.keeperUp && !host.guests.containsKey(machine)) {
                host.guard.raiseFloor(machine, copy.epoch() + 1);
                dead(copy);
            }
        }));
    }

    private void dead(Copy copy) {
        sim.call(host, () -> {
            Authority old = sim.store.authorities.get(copy.machine());
            SimHost target = sim.hosts.get(sim.random.nextInt(sim.hosts.size()));
            return old != null && old.epoch() == copy.epoch() && mine(old) && target.powered
                    && sim.store.move(copy.machine(), old, target.id, target.boot);
        }, moved -> sim.note(4, copy.epoch()));
    }

    /** The keeper's voter learns from the agent's mirror, which may be old. */
    private void mirror(int life) {
        long revision = sim.store.revision;
        Map<HostId, Long> intents = Map.copyOf(sim.store.intents);
        sim.at(sim.chance(0.2) ? sim.between(0, 2000 * Sim.MS) : sim.between(0, 20 * Sim.MS),
                () -> host.asAgent(life, () -> {
                    if (host.keeperUp) {
                        host.voter.ifPresent(voter -> sim.hosts.forEach(one -> voter.mirrored(one.id, revision,
                                Optional.ofNullable(intents.get(one.id)))));
                    }
                }));
        sim.at(300 * Sim.MS, () -> {
            if (life == host.agentLife && host.powered) {
                mirror(life);
            }
        });
    }
}
