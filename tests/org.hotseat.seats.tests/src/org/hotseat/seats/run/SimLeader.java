// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.seats.plan.Deed;
import org.hotseat.seats.plan.Measured;
import org.hotseat.seats.plan.Plan;
import org.hotseat.seats.plan.Planner;
import org.hotseat.seats.plan.Way;
import org.hotseat.seats.plan.Wish;
import org.hotseat.seats.room.Mapping;

/** An agent that leads, until it dies or another does; one that only stands still goes on when it wakes up. */
final class SimLeader {

    private final Sim sim;
    private final long term;
    private final SeatDuty duty;
    /** Numbers of orders given in earlier lives of the duty are told apart by it. */
    private boolean dead;
    private long asleepUntil;
    /** Stands still for so long when its next writing has arrived and it has not heard of it; never when zero. */
    private long sleepAtWrite;
    /** Counts down to a death in the middle of a turn; never when negative. */
    int dieAfter = -1;
    int orders;

    SimLeader(Sim sim, long term) {
        this.sim = sim;
        this.term = term;
        this.duty = new SeatDuty(Pace.USUAL, sim.cautions);
    }

    void begin() {
        sim.note("leader " + term);
        duty.adopt(sim.store.open(), sim.now);
        tick();
    }

    private void tick() {
        if (dead) {
            return;
        }
        failovers();
        turn();
        sim.after(50, this::tick);
    }

    void die() {
        if (!dead) {
            sim.note("leader " + term + " dies");
        }
        dead = true;
    }

    boolean dead() {
        return dead;
    }

    void sleep(long millis) {
        asleepUntil = sim.now + millis * Sim.MS;
        sim.note("leader " + term + " sleeps " + millis);
    }

    void sleepAtWrite(long millis) {
        sleepAtWrite = millis;
    }

    private boolean sleeps() {
        return sim.now < asleepUntil;
    }

    boolean wish(Wish wish) {
        if (dead || sleeps()) {
            return false;
        }
        Plan plan = Planner.plan(sim.room.picture(), wish, Measured.NOTHING);
        boolean begun = duty.begin(plan, sim.now);
        sim.note(wish + (begun ? " begun as " : " refused ") + plan.id() + (begun ? "" : plan.consequences()));
        turn();
        return begun;
    }

    void cancel() {
        duty.runs().stream().findFirst().ifPresent(one -> sim.note("cancel " + one.id() + ' '
                + duty.cancel(one.id(), "cancelled")));
    }

    /** What the duty about silent hosts does: a lost machine gets a host that lives. */
    private void failovers() {
        if (sleeps() || sim.store.term != term) {
            return;
        }
        Set<MachineId> cared = new HashSet<>();
        for (RunRecord run : duty.runs()) {
            if (run.failover()) {
                run.legs().stream().filter(one -> !one.state().over()).flatMap(one -> one.leg().there().stream())
                        .filter(Deed.Run.class::isInstance).map(Deed.Run.class::cast)
                        .filter(one -> one.way() == Way.TAKE_OVER && alive(one))
                        .forEach(one -> cared.add(one.machine()));
            }
        }
        for (MachineId machine : sim.room.machines) {
            Optional<HostId> host = sim.room.hosts.stream().filter(sim.machines::seenAlive)
                    .filter(one -> !one.equals(sim.machines.host(machine))).findFirst();
            if (sim.machines.lost(machine) && !cared.contains(machine) && host.isPresent()
                    && !sim.machines.seenAlive(sim.machines.host(machine)) | booted(machine)) {
                wish(new Wish.Failover(machine, host.get()));
            }
        }
    }

    private boolean alive(Deed.Run run) {
        return sim.machines.seenAlive(run.host());
    }

    /** Its host has come back without it. */
    private boolean booted(MachineId machine) {
        return sim.machines.up(sim.machines.host(machine)) && sim.machines.seenAlive(sim.machines.host(machine))
                && !sim.machines.runs(machine, sim.machines.host(machine));
    }

    private void turn() {
        if (dead || sleeps()) {
            return;
        }
        for (Order order : duty.turn(sim.now)) {
            if (dieAfter == 0) {
                die();
                return;
            }
            dieAfter--;
            orders++;
            switch (order) {
                case Order.Write write -> write(write);
                case Order.Act act -> act(act);
                case Order.Alarm alarm -> sim.note("alarm " + alarm.run() + ' ' + alarm.missing());
            }
        }
    }

    private void write(Order.Write write) {
        sim.after(sim.between(1, 10), () -> {
            boolean done = sim.store.write(write.record(), term);
            boolean lost = sim.plagued && sim.chance(0.02);
            if (done && sleepAtWrite > 0) {
                sleep(sleepAtWrite);
                sleepAtWrite = 0;
                sim.after(sim.between(50, 1000), sim::elect);
            }
            sim.after(sim.between(1, 10), () -> hear(() -> {
                duty.written(write, done && !lost);
                if (!done && sim.store.term != term) {
                    die();
                }
                if (duty.mustAdopt()) {
                    duty.adopt(sim.store.open(), sim.now);
                }
            }));
        });
    }

    private void act(Order.Act act) {
        sim.note("leader " + term + " order " + act.number() + ": " + act.deed() + (act.look() ? " look" : ""));
        boolean machine = act.deed() instanceof Deed.Run || act.deed() instanceof Deed.Fence;
        if (machine) {
            sim.machines.order(act, result -> hear(() -> acted(act, result)));
        } else {
            sim.devices.order(act, result -> hear(() -> acted(act, result)));
        }
    }

    private void acted(Order.Act act, Result result) {
        sim.note("answer " + act.number() + ": " + result.kind());
        // an answer may be heard long after its time, and twice
        duty.acted(act, result, sim.now);
        if (sim.plagued && sim.chance(0.05)) {
            sim.after(sim.between(0, 4000), () -> hear(() -> duty.acted(act, result, sim.now)));
        }
    }

    private void hear(Runnable action) {
        if (dead) {
            return;
        }
        if (sleeps()) {
            sim.after((asleepUntil - sim.now) / Sim.MS + 1, () -> hear(action));
            return;
        }
        action.run();
        turn();
    }

    List<Mapping> mappings() {
        return List.copyOf(sim.store.mappings.values());
    }
}
