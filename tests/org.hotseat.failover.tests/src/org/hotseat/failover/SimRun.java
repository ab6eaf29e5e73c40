// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.util.Optional;

import org.hotseat.base.id.MachineId;
import org.hotseat.lease.timing.Profile;
import org.hotseat.state.Kinds;

/** One run: a quiet start, faults, healing, then the leader's host dies once more. */
final class SimRun {

    static final String AGAIN = "again alone: HOTSEAT_FAILOVER_SEED=<seed> before the command that runs this test";

    private SimRun() {
    }

    static Sim of(long seed, Rules rules) {
        return of(seed, rules, false);
    }

    /** With every datagram encoded, signed, verified and decoded, when it goes over the wire. */
    static Sim of(long seed, Rules rules, boolean wire) {
        Profile[] profiles = Profile.values();
        Sim sim = new Sim(seed, 3 + (int) (seed % 4), 4, profiles[(int) (seed / 4 % profiles.length)], rules);
        sim.wire = wire;
        if (seed % 5 == 0) {
            sim.weak = Optional.of(sim.hosts.get(sim.random.nextInt(sim.hosts.size())));
        }
        sim.controller.start();
        sim.runFor(2000);
        new SimFaults(sim).plague(9_000 * Sim.MS);
        return sim;
    }

    /** What is wrong with a run in the end; empty when nothing is. */
    static String judge(Sim sim) {
        if (!sim.judge.violation().isEmpty()) {
            return sim.judge.violation();
        }
        String late = untilAllRun(sim, "after healing");
        if (late.isEmpty()) {
            long term = sim.elections.term;
            SimHost leader = sim.elections.leader;
            boolean takes = sim.machines.stream().anyMatch(one -> sim.runner(one).filter(leader::equals).isPresent());
            int takeOvers = sim.judge.takeOvers;
            leader.powerCut();
            int commits = sim.judge.commits;
            late = untilAllRun(sim, "after the leader's death");
            sim.runFor(sim.elections.term > term ? 0 : 3000);
            boolean idle = sim.judge.commits == commits || takes && sim.judge.takeOvers == takeOvers;
            if (late.isEmpty() && idle && sim.judge.violation().isEmpty()) {
                late = "seed " + sim.seed + ": nothing was committed or taken over after the leader's death";
            }
        }
        return late.isEmpty() ? sim.judge.violation() : late;
    }

    private static String untilAllRun(Sim sim, String when) {
        long end = sim.now + 3 * sim.timing.silence() + 4000 * Sim.MS;
        while (sim.now < end && sim.judge.violation().isEmpty() && !allRun(sim)) {
            sim.runFor(50);
        }
        if (allRun(sim) || !sim.judge.violation().isEmpty()) {
            return sim.judge.violation();
        }
        MachineId missing = sim.machines.stream().filter(one -> sim.runner(one).isEmpty()).findFirst().orElseThrow();
        return "seed " + sim.seed + ": " + missing + " does not run " + when + ", its authority is "
                + sim.store.truth().find(Kinds.AUTHORITY, missing.toString()) + ", intents "
                + sim.store.truth().all(Kinds.INTENT).values() + ", leader " + sim.elections.leader.id + ", voters "
                + sim.voters() + ", weak " + sim.weak.map(one -> one.id) + ", hosts " + sim.hosts;
    }

    static boolean allRun(Sim sim) {
        return sim.machines.stream().allMatch(one -> sim.runner(one).isPresent());
    }
}
