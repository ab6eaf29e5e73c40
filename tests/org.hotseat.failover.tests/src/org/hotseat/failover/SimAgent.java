// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.id.MachineId;
import org.hotseat.lease.Copy;
import org.hotseat.lease.LeaseState;
import org.hotseat.lease.Permit;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.AuthorityCommand;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.HostCommand;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;

/** What an agent does about leases and machines: acquires, compares, starts what it may, tells what ended. */
final class SimAgent {

    /** What a linearizable read told. */
    private record Read(Map<MachineId, AuthorityRecord> authorities, boolean intent) {
    }

    private final SimHost host;
    private final Sim sim;
    final SimMove moves;
    private final Set<MachineId> checking = new HashSet<>();
    private final Map<Command, Long> asked = new HashMap<>();
    private int life;

    SimAgent(SimHost host) {
        this.host = host;
        this.sim = host.sim;
        this.moves = new SimMove(host);
    }

    void start(int ofLife) {
        life = ofLife;
        moves.forget();
        checking.clear();
        asked.clear();
        host.guests.entrySet().removeIf(one -> {
            boolean held = !one.getValue().resumed;
            if (held) {
                host.keeper.guard.gone(new Copy(one.getKey(), one.getValue().epoch));
            }
            return held;
        });
        loop(ofLife);
    }

    private void loop(int ofLife) {
        host.asAgent(ofLife, () -> {
            if (host.keeper.up) {
                look();
            }
            sim.at(sim.between(40 * Sim.MS, 80 * Sim.MS), () -> {
                if (ofLife == host.agentLife) {
                    loop(ofLife);
                }
            });
        });
    }

    private void look() {
        LeaseState state = host.keeper.lease.state(host.local());
        if (state != LeaseState.VALID) {
            if (state != LeaseState.JOINING || sim.chance(0.1)) {
                acquire();
            }
        } else if (host.keeper.guard.mayRun(host.local())) {
            if (host.mirror.find(Kinds.LEASE, host.id.value()).filter(held -> !held.value().boot().equals(host.boot))
                    .isPresent()) {
                acquire(); // a late command of the boot before has overwritten it
            }
            StartRule rule = new StartRule(host.id, host.boot, sim.rules.cautions());
            sim.machines.forEach(machine -> follow(rule, machine));
        } else {
            sweep();
        }
    }

    void ask(Command command, java.util.function.Consumer<CommandOutcome> answer) {
        Long last = asked.get(command);
        if (last == null || sim.now - last > 500 * Sim.MS) {
            asked.put(command, sim.now);
            host.submit(host.proposal(command), outcome -> {
                asked.remove(command);
                answer.accept(outcome);
            });
        }
    }

    private void acquire() {
        ask(new HostCommand.AcquireLease(host.id, host.boot), outcome -> {
            if (outcome instanceof CommandOutcome.Done done && host.keeper.up) {
                host.keeper.lease.granted(done.result().number(), host.local());
            }
        });
    }

    private Read read() {
        StateView truth = sim.store.truth();
        Map<MachineId, AuthorityRecord> authorities = new HashMap<>();
        truth.all(Kinds.AUTHORITY).values().forEach(one -> authorities.put(one.value().machine(), one.value()));
        return new Read(authorities, truth.find(Kinds.INTENT, host.id.value()).isPresent());
    }

    private void sweep() {
        long readAt = host.local();
        sim.store.read(host, this::read, read -> {
            if (!host.keeper.up || read.intent()) {
                return;
            }
            Map<MachineId, Long> named = new HashMap<>();
            read.authorities().values().stream().filter(this::mine).forEach(one -> named.put(one.machine(), one.epoch()));
            if (!sim.rules.keeps(Rules.Habit.SWEEP)) {
                host.guests.forEach((machine, guest) -> named.put(machine, guest.epoch));
            }
            host.keeper.guard.sweep(named, readAt, host.local());
        });
    }

    private boolean mine(AuthorityRecord authority) {
        return authority.owner().equals(host.id) && authority.ownerBoot().equals(host.boot);
    }

    private void follow(StartRule rule, MachineId machine) {
        String id = machine.toString();
        boolean wanted = host.mirror.find(Kinds.MACHINE, id).map(Held::value).map(MachineRecord::run).orElse(false);
        Optional<AuthorityRecord> authority = host.mirror.find(Kinds.AUTHORITY, id).map(Held::value);
        SimHost.Guest guest = host.guests.get(machine);
        List<Copy> here = guest == null ? List.of() : List.of(new Copy(machine, guest.epoch));
        if (moves.leaves(machine) || !here.isEmpty() && moves.waits(here.get(0), authority)) {
            return;
        }
        long started = host.keeper.guard.record().started().getOrDefault(machine, 0L);
        switch (rule.next(wanted, authority, here, started)) {
            case StartRule.Rest rest -> resume(rule, here);
            case StartRule.Discard discard -> host.keeper.guard.doom(discard.copy());
            case StartRule.Make make -> make(rule, make.copy());
            case StartRule.Anew anew -> ask(new AuthorityCommand.StartAnew(machine, host.id, host.boot, anew.epoch()),
                    outcome -> sim.note(3, anew.epoch()));
        }
    }

    /** Held first, which takes its time. */
    private void make(StartRule rule, Copy copy) {
        if (!host.keeper.guard.register(copy)) {
            return;
        }
        SimHost.Guest guest = new SimHost.Guest(copy.epoch());
        host.guests.put(copy.machine(), guest);
        if (!sim.rules.keeps(Rules.Habit.HELD)) {
            guest.resumed = true;
            sim.judge.started(host, copy);
        }
        checking.add(copy.machine());
        sim.at(sim.between(0, 100 * Sim.MS), () -> host.asAgent(life, () -> check(rule, copy)));
    }

    private void resume(StartRule rule, List<Copy> here) {
        here.stream().filter(copy -> !host.guests.get(copy.machine()).goes() && checking.add(copy.machine()))
                .forEach(copy -> check(rule, copy));
    }

    /** The time is noted before the reading. */
    private void check(StartRule rule, Copy copy) {
        long readAt = host.local();
        int process = life;
        sim.at(2000 * Sim.MS, () -> host.asAgent(process, () -> checking.remove(copy.machine())));
        sim.store.read(host, this::read, read -> {
            SimHost.Guest guest = host.guests.get(copy.machine());
            Optional<AuthorityRecord> authority = Optional.ofNullable(read.authorities().get(copy.machine()));
            boolean late = !host.keeper.up || guest == null || guest.epoch != copy.epoch() || guest.goes();
            checking.remove(copy.machine());
            if (late || !rule.confirms(copy, authority, read.intent())) {
                return;
            }
            permit(copy, guest, readAt);
        });
    }

    private void permit(Copy copy, SimHost.Guest guest, long readAt) {
        Permit permit = sim.rules.keeps(Rules.Habit.PERMIT) ? host.keeper.guard.permit(copy, readAt, host.local())
                : Permit.GRANTED;
        if (guest.stands && permit == Permit.USED_UP) {
            goOn(copy); // it ran here, and stands since a move
        } else if (permit == Permit.GRANTED) {
            guest.resumed = true;
            moves.settled(copy);
            sim.judge.started(host, copy);
            sim.judge.remembers(copy, guest);
            sim.note(4, copy.epoch());
        } else if (permit != Permit.LEASE_BROKEN) {
            host.guests.remove(copy.machine());
            host.keeper.guard.gone(copy);
        }
    }

    /** It stood still since a move that came to nothing. */
    void goOn(Copy copy) {
        SimHost.Guest guest = host.guests.get(copy.machine());
        if (guest != null && guest.epoch == copy.epoch() && guest.stands) {
            guest.stands = false;
            guest.wentOn++;
            sim.judge.look();
        }
    }

    /** A guest ends by itself; its owner says so, so that it can be started again. */
    void guestDied(MachineId machine) {
        SimHost.Guest guest = host.guests.remove(machine);
        if (guest == null || !host.keeper.up || !guest.resumed) {
            return;
        }
        Copy copy = new Copy(machine, guest.epoch);
        host.keeper.guard.gone(copy);
        int process = life;
        sim.at(sim.between(0, 50 * Sim.MS), () -> host.asAgent(process, () -> {
            if (host.keeper.up && !host.guests.containsKey(machine)) {
                host.keeper.guard.raiseFloor(machine, copy.epoch() + 1);
                ask(new AuthorityCommand.Release(machine, host.id, copy.epoch()), outcome -> sim.note(5, copy.epoch()));
            }
        }));
    }
}
