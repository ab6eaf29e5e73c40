// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;

import org.hotseat.base.id.MachineId;
import org.hotseat.lease.SimStore.Authority;
import org.hotseat.lease.timing.Profile;
import org.hotseat.lease.wire.Plane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One fault at a time, in a cluster that is otherwise well. */
class SingleFaultTest {

    private static final int SEEDS = 20;

    private static Sim healthy(long seed, int hosts, Profile profile) {
        Sim sim = new Sim(seed, hosts, hosts, profile.timing(), Safeguard.all());
        sim.loss = 0;
        sim.storeLoss = 0;
        sim.outliers = 0;
        sim.run(3000 * Sim.MS);
        sim.machines.forEach(one -> assertTrue(sim.runner(one).isPresent(), "seed " + seed + ": " + one));
        return sim;
    }

    private static SimHost follower(Sim sim) {
        return sim.hosts.stream().filter(one -> one != sim.leader.host).findFirst().orElseThrow();
    }

    /** From the fault until the host's machine runs elsewhere, in milliseconds. */
    private static double outage(Sim sim, SimHost lost, long atMost) {
        long begun = sim.now;
        MachineId machine = sim.machines.get(lost.index);
        while (sim.now < begun + atMost && sim.runner(machine).filter(one -> one != lost).isEmpty()) {
            sim.run(sim.now + 5 * Sim.MS);
        }
        assertEquals("", sim.judge.violation());
        return (sim.now - begun) / 1e6;
    }

    @ParameterizedTest
    @CsvSource({ "QUICK, 2000", "DEFAULT, 3000", "CALM, 5000" })
    void aPowerCutIsOverWithinThePromise(Profile profile, int promised) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Sim sim = healthy(seed, 3 + (int) (seed % 3), profile);
            SimHost lost = follower(sim);
            lost.powerCut();
            double outage = outage(sim, lost, 10_000 * Sim.MS);
            assertTrue(outage <= promised, "seed " + seed + ": " + outage + " ms");
        }
    }

    @ParameterizedTest
    @CsvSource({ "QUICK, 2000", "DEFAULT, 3000", "CALM, 5000" })
    void soIsTheDeathOfTheLeadersHost(Profile profile, int promised) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Sim sim = healthy(seed, 3 + (int) (seed % 3), profile);
            SimHost lost = sim.leader.host;
            lost.powerCut();
            double outage = outage(sim, lost, 10_000 * Sim.MS);
            assertTrue(outage <= promised, "seed " + seed + ": " + outage + " ms");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 300, 800, 1500, 3000 })
    void aBlipThatHitsEverybodyCostsNobodyAMachine(int millis) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Sim sim = healthy(seed, 3, Profile.DEFAULT);
            Map<MachineId, Authority> before = new TreeMap<>(sim.store.authorities);
            links(sim, true, true);
            sim.run(sim.now + millis * Sim.MS);
            links(sim, false, true);
            sim.run(sim.now + 2000 * Sim.MS);
            assertEquals("", sim.judge.violation());
            assertEquals(before, sim.store.authorities);
            sim.machines.forEach(one -> assertTrue(sim.runner(one).isPresent(), "frozen for good: " + one));
            assertTrue(millis > 1000 ? sim.judge.freezes >= 3 : sim.judge.freezes == 0,
                    "freezes: " + sim.judge.freezes);
        }
    }

    @Test
    void onePlaneAloneCarriesTheLease() {
        Sim sim = healthy(5, 3, Profile.DEFAULT);
        links(sim, true, false);
        sim.run(sim.now + 10_000 * Sim.MS);
        assertEquals(0, sim.judge.freezes + sim.judge.takeOvers);
    }

    private static void links(Sim sim, boolean cut, boolean management) {
        for (SimHost from : sim.hosts) {
            for (SimHost to : sim.hosts) {
                sim.cut[from.index][to.index][Plane.STORAGE.ordinal()] = cut;
                sim.cut[from.index][to.index][Plane.MANAGEMENT.ordinal()] = cut && management;
            }
        }
    }

    @Test
    void aKeeperThatRestartsStopsNothing() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Sim sim = healthy(seed, 3, Profile.DEFAULT);
            for (SimHost host : sim.hosts) {
                host.killKeeper(false);
                sim.run(sim.now + 2000 * Sim.MS);
            }
            assertEquals(0, sim.judge.freezes + sim.judge.takeOvers, "seed " + seed);
        }
    }

    @Test
    void theAgentFreezesWhenTheKeeperIsStopped() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Sim sim = healthy(seed, 3, Profile.DEFAULT);
            SimHost lost = follower(sim);
            lost.stallKeeper(30_000 * Sim.MS);
            assertTrue(outage(sim, lost, 10_000 * Sim.MS) <= 3000);
        }
    }

    /** The control: what the design cannot hold (both enforcers stopped by hand) is seen by the judge. */
    @Test
    void bothEnforcersStoppedIsSeen() {
        Sim sim = healthy(1, 3, Profile.DEFAULT);
        SimHost lost = follower(sim);
        lost.stallKeeper(30_000 * Sim.MS);
        lost.stallAgent(30_000 * Sim.MS);
        sim.run(sim.now + 5000 * Sim.MS);
        assertNotEquals("", sim.judge.violation());
    }
}
