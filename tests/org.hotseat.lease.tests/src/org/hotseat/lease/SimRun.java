// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import java.util.Set;

import org.hotseat.base.id.MachineId;
import org.hotseat.lease.timing.Profile;

/** One run: a quiet start, faults, healing, then the leader's host dies once more. */
final class SimRun {

    static final String AGAIN = "again alone: HOTSEAT_LEASE_SEED=<seed> before the command that runs this test";

    private SimRun() {
    }

    static Sim of(long seed, Set<Safeguard> rules) {
        return of(seed, rules, false);
    }

    /** With every message encoded, signed, verified and decoded, when it goes over the wire. */
    static Sim of(long seed, Set<Safeguard> rules, boolean wire) {
        Profile[] profiles = Profile.values();
        Sim sim = new Sim(seed, 3 + (int) (seed % 4), 4, profiles[(int) (seed / 4 % profiles.length)].timing(), rules);
        sim.wire = wire;
        sim.run(2000 * Sim.MS);
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
            sim.leader.host.powerCut();
            late = untilAllRun(sim, "after the leader's death");
        }
        return late.isEmpty() ? sim.judge.violation() : late;
    }

    private static String untilAllRun(Sim sim, String when) {
        long end = sim.now + 2 * sim.timing.silence() + 4000 * Sim.MS;
        while (sim.now < end && sim.judge.violation().isEmpty() && !allRun(sim)) {
            sim.run(sim.now + 50 * Sim.MS);
        }
        if (allRun(sim)) {
            return sim.judge.violation();
        }
        MachineId missing = sim.machines.stream().filter(one -> sim.runner(one).isEmpty()).findFirst().orElseThrow();
        return "seed " + sim.seed + ": " + missing + " does not run " + when + ", its authority is "
                + sim.store.authorities.get(missing) + ", intents " + sim.store.intents + ", leader "
                + sim.leader.host.id;
    }

    private static boolean allRun(Sim sim) {
        return sim.machines.stream().allMatch(one -> sim.runner(one).isPresent());
    }
}
