// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.seats.plan.Wish;
import org.hotseat.seats.room.Lock;
import org.hotseat.seats.room.Mapping;
import org.hotseat.seats.room.Point;
import org.hotseat.seats.room.SeatId;
import org.hotseat.seats.room.Source;

/** One run: wishes and faults at random, healing, rest. */
final class SimRun {

    static final String AGAIN = "again alone: HOTSEAT_SEATS_SEED=<seed> before the command that runs this test";
    private static final long PLAGUE = 60_000;
    private static final long REST = 400_000;

    private SimRun() {
    }

    static Sim of(long seed, Set<Caution> cautions) {
        Sim sim = new Sim(seed, cautions);
        sim.elect();
        sim.plagued = true;
        long end = sim.now + PLAGUE * Sim.MS;
        while (sim.now < end && sim.judge.violation().isEmpty()) {
            fault(sim);
            wish(sim);
            sim.runFor(sim.between(10, 2500));
        }
        sim.plagued = false;
        sim.devices.heal();
        sim.machines.heal();
        boolean locked = seed % 4 == 0;
        if (!locked) {
            sim.devices.locks.values().removeIf(one -> one == Lock.OTHER);
        }
        if (sim.leader().dead()) {
            sim.elect();
        }
        sim.runFor(10_000);
        for (long passed = 0; passed < REST && sim.judge.violation().isEmpty() && !rests(sim); passed += 10_000) {
            sim.runFor(10_000);
            if (sim.leader().dead()) {
                sim.elect();
            }
        }
        sim.judge.atRest(locked);
        return sim;
    }

    private static boolean rests(Sim sim) {
        return !sim.leader().dead() && sim.store.open().isEmpty()
                && sim.room.machines.stream().noneMatch(sim.machines::lost);
    }

    private static <T> T any(Sim sim, List<T> all) {
        return all.get(sim.random.nextInt(all.size()));
    }

    private static void wish(Sim sim) {
        List<SeatId> seats = new ArrayList<>(sim.room.seats.keySet());
        MachineId machine = any(sim, sim.room.machines);
        HostId host = any(sim, sim.room.hosts);
        SeatId seat = any(sim, seats);
        double which = sim.random.nextDouble();
        if (which < 0.4) {
            sim.leader().wish(new Wish.ToHost(machine, host));
        } else if (which < 0.55) {
            sim.leader().wish(new Wish.FollowMe(seat, any(sim, seats)));
        } else if (which < 0.65) {
            sim.leader().wish(new Wish.Remap(seat, Optional.of(machine)));
        } else if (which < 0.75) {
            List<RunRecord> over = sim.store.records.values().stream()
                    .filter(one -> one.state() == RunState.COMMITTED).toList();
            List<Mapping> before = over.isEmpty() ? List.of() : any(sim, over).before();
            sim.leader().wish(new Wish.Restore(before));
        } else if (which < 0.8) {
            sim.leader().cancel();
        }
    }

    private static void fault(Sim sim) {
        double which = sim.random.nextDouble();
        if (which < 0.12) {
            sim.leader().die();
            sim.after(sim.between(100, 2000), sim::elect);
        } else if (which < 0.18) {
            sim.leader().sleep(sim.between(100, 8000)); // another one leads meanwhile, and it wakes up
            sim.after(sim.between(50, 2000), sim::elect);
        } else if (which < 0.22) {
            sim.leader().sleepAtWrite(sim.between(4000, 25_000));
        } else if (which < 0.28) {
            sim.devices.down(any(sim, List.of("v", "u", "b0", "b1")), sim.between(500, 8000));
        } else if (which < 0.34) {
            sim.machines.lose(any(sim, sim.room.hosts), sim.chance(0.5), sim.between(5000, 20_000));
        } else if (which < 0.40) {
            Point point = any(sim, List.copyOf(sim.room.points()));
            sim.devices.switchedByOthers(point, Source.of("h9-9"));
        } else if (which < 0.44) {
            sim.devices.locks.put(any(sim, List.copyOf(sim.room.points())), Lock.OTHER);
        }
    }
}
