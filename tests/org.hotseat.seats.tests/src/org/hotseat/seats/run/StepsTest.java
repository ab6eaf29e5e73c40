// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.hotseat.base.id.MachineId;
import org.hotseat.seats.plan.Wish;
import org.hotseat.seats.room.SeatId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cuts everything once, at each single step of each kind of transaction. */
class StepsTest {

    private static final long REST = 200_000;

    /** What is cut. */
    enum Cut {
        LEADER((sim, step) -> sim.leader().die()),
        LEADER_STANDS((sim, step) -> sim.leader().sleep(9000)),
        VIDEO((sim, step) -> sim.devices.down("v", 15_000)),
        KEYBOARDS((sim, step) -> sim.devices.down("u", 15_000)),
        BOARD((sim, step) -> sim.devices.down("b1", 15_000)),
        OLD_HOST((sim, step) -> sim.machines.lose(sim.room.hosts.get(1), false, 20_000)),
        OLD_HOST_ISOLATED((sim, step) -> sim.machines.lose(sim.room.hosts.get(1), true, 20_000)),
        NEW_HOST((sim, step) -> sim.machines.lose(sim.room.hosts.get(2), false, 20_000));

        private final BiConsumer<Sim, Integer> cut;

        Cut(BiConsumer<Sim, Integer> cut) {
            this.cut = cut;
        }
    }

    @ParameterizedTest
    @EnumSource(Cut.class)
    void aPlannedMove(Cut cut) {
        everyStep(cut, sim -> sim.leader().wish(new Wish.ToHost(machine(sim), sim.room.hosts.get(2))));
    }

    @ParameterizedTest
    @EnumSource(Cut.class)
    void aDutyThatFollows(Cut cut) {
        everyStep(cut, sim -> sim.leader().wish(new Wish.FollowMe(new SeatId("s1"), new SeatId("s4"))));
    }

    @ParameterizedTest
    @EnumSource(Cut.class)
    void aFailover(Cut cut) {
        everyStep(cut, sim -> sim.machines.lose(sim.room.hosts.get(1), false, 20_000));
    }

    private static MachineId machine(Sim sim) {
        return sim.room.machines.get(0);
    }

    private static void everyStep(Cut cut, Consumer<Sim> begin) {
        List<String> wrong = new ArrayList<>();
        int steps = 1;
        int ends = 0;
        for (int step = 0; step < steps; step++) {
            Sim sim = new Sim(step + 1L, Caution.all());
            sim.elect();
            sim.runFor(100);
            begin.accept(sim);
            SimLeader first = sim.leader();
            int at = step;
            for (int passed = 0; passed < 60_000 && first.orders < at && !first.dead(); passed += 5) {
                sim.runFor(5);
            }
            cut.cut.accept(sim, at);
            sim.runFor(200);
            sim.elect();
            sim.runFor(REST);
            String violation = sim.judge.atRest(false);
            if (!violation.isEmpty()) {
                wrong.add(cut + " at " + at + ": " + violation);
                wrong.addAll(sim.trace.stream().limit(400).toList());
            }
            ends += sim.store.ended.size();
            steps = at == 0 ? steps(begin) : steps;
        }
        assertEquals(List.of(), wrong);
        assertTrue(steps > 10 && ends > 0, steps + " steps");
    }

    /** How many orders it takes when nothing is cut. */
    private static int steps(Consumer<Sim> begin) {
        Sim sim = new Sim(1, Caution.all());
        sim.elect();
        sim.runFor(100);
        begin.accept(sim);
        sim.runFor(REST);
        assertEquals(Optional.of(1), Optional.of(sim.leaders.size()));
        return sim.leader().orders;
    }
}
