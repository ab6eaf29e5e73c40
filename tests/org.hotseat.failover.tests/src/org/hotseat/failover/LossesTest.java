// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import static org.hotseat.failover.Bench.A;
import static org.hotseat.failover.Bench.B;
import static org.hotseat.failover.Bench.H;
import static org.hotseat.failover.Bench.S;
import static org.hotseat.failover.Bench.V;
import static org.hotseat.failover.Bench.ns;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.lease.Voter;
import org.hotseat.lease.VoterRecord;
import org.hotseat.lease.timing.Profile;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.AuthorityCommand.Release;
import org.hotseat.state.command.AuthorityCommand.SetEligible;
import org.hotseat.state.command.AuthorityCommand.Take;
import org.hotseat.state.command.HostCommand.AcquireLease;
import org.hotseat.state.command.HostCommand.Intend;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.ladder.Verdict;
import org.junit.jupiter.api.Test;

/** The end states of losses that come together, row by row as the table of the documentation has them. */
class LossesTest {

    private static final int SEEDS = 5;
    private static final long LONG = 60_000 * Sim.MS;

    private static Sim healthy(long seed, int hosts, int machines) {
        Sim sim = new Sim(seed, hosts, machines, Profile.DEFAULT, Rules.ALL);
        sim.loss = 0;
        sim.storeLoss = 0;
        sim.outliers = 0;
        until(sim, "all run at first", () -> SimRun.allRun(sim));
        return sim;
    }

    private static void until(Sim sim, String what, BooleanSupplier condition) {
        long end = sim.now + LONG;
        while (sim.now < end && !condition.getAsBoolean()) {
            sim.runFor(10);
        }
        assertEquals("", sim.judge.violation());
        assertTrue(condition.getAsBoolean(), () -> "seed " + sim.seed + ": " + what + "; " + sim.hosts);
    }

    private static AuthorityRecord authority(Sim sim, MachineId machine) {
        return sim.store.truth().find(Kinds.AUTHORITY, machine.toString()).orElseThrow().value();
    }

    @Test
    void twoOfFiveHostsThatAreLostAtOnceAreTakenOverByTheOthers() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Sim sim = healthy(seed, 5, 5);
            sim.hosts.get(1).powerCut();
            sim.hosts.get(2).powerCut();
            until(sim, "all run", () -> SimRun.allRun(sim));
            assertTrue(sim.machines.stream().allMatch(one -> sim.runner(one).filter(host -> host.index != 1
                    && host.index != 2).isPresent()));
        }
    }

    /** Nobody but itself knows that the only voter lives. */
    @Test
    void whatTheOtherOfTwoHostsLosesIsTakenOverByTheOnlyVoter() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Sim sim = healthy(seed, 2, 2);
            sim.hosts.get(1).powerCut();
            until(sim, "all run", () -> SimRun.allRun(sim));
            assertTrue(sim.machines.stream().allMatch(one -> sim.runner(one).filter(host -> host.index == 0)
                    .isPresent()));
        }
    }

    @Test
    void withoutAMajorityNothingRunsAndWithItAllDoesAgain() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Sim sim = healthy(seed, 3, 3);
            sim.hosts.get(1).powerCut();
            sim.hosts.get(2).powerCut();
            until(sim, "what is left is frozen", () -> sim.machines.stream().noneMatch(one -> sim.runner(one)
                    .isPresent()));
            sim.hosts.get(1).powerOn();
            until(sim, "all run", () -> SimRun.allRun(sim));
        }
    }

    @Test
    void hostsThatAllLoseTheirPowerStartWhatIsTheirsAnew() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Sim sim = healthy(seed, 3, 3);
            sim.hosts.forEach(SimHost::powerCut);
            sim.runFor(5000);
            sim.hosts.forEach(SimHost::powerOn);
            until(sim, "all run", () -> SimRun.allRun(sim));
            assertTrue(sim.machines.stream().allMatch(one -> authority(sim, one).epoch() > 1), "never the same epoch");
        }
    }

    /** The host that gets the machine dies before it has started it, or just after. */
    @Test
    void aTakerThatIsLostInTheMiddleIsTakenOverItself() {
        for (long seed = 1; seed <= 2 * SEEDS; seed++) {
            Sim sim = healthy(seed, 5, 5);
            MachineId machine = sim.machines.get(4);
            sim.hosts.get(4).powerCut();
            until(sim, "taken", () -> !authority(sim, machine).owner().equals(sim.hosts.get(4).id));
            SimHost taker = sim.host(authority(sim, machine).owner());
            sim.runFor(seed % 2 == 0 ? 0 : 30);
            taker.powerCut();
            until(sim, "all run", () -> SimRun.allRun(sim));
            assertTrue(authority(sim, machine).epoch() > 2);
        }
    }

    /** The intent is committed; whoever committed it dies with its host. */
    @Test
    void aLeaderThatIsLostInTheMiddleLeavesAnIntentThatTheNextOneGoesOnWith() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Sim sim = healthy(seed, 5, 5);
            SimHost leader = sim.elections.leader;
            SimHost lost = sim.hosts.stream().filter(one -> one != leader).findFirst().orElseThrow();
            lost.powerCut();
            until(sim, "accused", () -> sim.store.truth().find(Kinds.INTENT, lost.id.value()).isPresent());
            leader.powerCut();
            until(sim, "all run", () -> SimRun.allRun(sim));
            until(sim, "no intent without a use", () -> sim.store.truth().all(Kinds.INTENT).isEmpty());
        }
    }

    private static Bench copied() {
        Bench bench = new Bench(Rules.ALL);
        MachineRecord machine = Bench.machine(true);
        assertTrue(bench.does(SimFounding.ADMIN, new DefineMachine(bench.state.version(Kinds.MACHINE.key(V.toString())),
                machine.protectedBy(Protection.REPLICATED, H, List.of(S, B)))));
        assertTrue(bench.does(Issuer.duty(H), new SetEligible(V, 1, S, true, 7)));
        return bench.run(0, 2000);
    }

    private static Verdict verdict(Bench bench, double at) {
        return bench.duty.ladders(bench.state, Bench.ns(at)).stream().filter(one -> one.host().equals(H)).findFirst()
                .orElseThrow().verdict();
    }

    private static AuthorityRecord authority(Bench bench) {
        return bench.state.find(Kinds.AUTHORITY, V.toString()).orElseThrow().value();
    }

    @Test
    void aCopiedMachineWhoseStandbyIsLostGoesOnWhereItIs() {
        Bench bench = copied().without(S).run(2000, 8000);
        assertEquals(List.of(), bench.proposed);
        assertEquals(H, bench.owner());
    }

    @Test
    void ofACopiedMachineOnlyTheEligibleStandbyGoesOn() {
        Bench bench = copied().without(H).run(2000, 5000);
        assertEquals("", bench.wrong);
        assertEquals(S, bench.owner());
        assertTrue(authority(bench).continued());
        assertEquals(7, authority(bench).generation());
    }

    /** What another host could start from is nobody's to choose: it waits for whichever of the two comes first. */
    @Test
    void aCopiedMachineThatLosesBothHostsWaitsAndGoesOnWhereTheNewestGenerationIsWhenThatIsBack() {
        Bench bench = copied().without(H, S).run(2000, 8000);
        assertEquals(List.of(), bench.proposed);
        assertInstanceOf(Verdict.NoStandby.class, verdict(bench, 8000));
        bench.gone.remove(S);
        assertTrue(bench.does(Issuer.duty(S), new AcquireLease(S, Bench.boot(S))));
        bench.leases.get(S).granted(bench.incarnation(S), Bench.ns(8000));
        bench.run(8000, 14_000);
        assertEquals("", bench.wrong);
        assertEquals(S, bench.owner());
        assertTrue(authority(bench).continued());
    }

    @Test
    void aCopiedMachineWithoutAnEligibleStandbyWaitsForItsHost() {
        Bench bench = copied();
        assertTrue(bench.does(Issuer.duty(H), new SetEligible(V, 1, S, false, 7)));
        bench.without(H).run(2000, 8000);
        assertEquals(List.of(), bench.proposed);
        assertInstanceOf(Verdict.NoStandby.class, verdict(bench, 8000));
    }

    /** What its standby has of the disks may be older than what its owner wrote before it was switched off. */
    @Test
    void whatWasSwitchedOffAndHasNoSharedDisksWaitsForItsHost() {
        for (boolean apart : new boolean[] { false, true }) {
            Bench bench = copied();
            assertTrue(bench.does(Issuer.duty(H), new SetEligible(V, 1, S, true, 8, apart)));
            assertTrue(bench.does(Issuer.duty(H), new Release(V, H, 1)));
            bench.without(H).run(2000, 8000);
            assertEquals(apart, bench.owner().equals(H));
            if (apart) {
                assertEquals(new Verdict.NoStandby(V, 1, true), verdict(bench, 8000));
                assertEquals(0, bench.count(Intend.class));
            }
        }
    }

    /** The same after all voters have forgotten the host, as when everything was switched off. */
    @Test
    void theLadderSaysSoAlsoAfterALeaderThatNeverHeardTheHost() {
        Bench bench = copied();
        assertTrue(bench.does(Issuer.duty(H), new SetEligible(V, 1, S, true, 8, true)));
        assertTrue(bench.does(Issuer.duty(H), new Release(V, H, 1)));
        for (HostId voter : Bench.ABC.members()) {
            bench.voters.put(voter, new Voter(voter, bench.timing, VoterRecord.fresh(ns(2000), Bench.ABC)));
        }
        bench.without(H).lead(2000).run(2000, 10_000);
        assertEquals(new Verdict.NoStandby(V, 1, true), verdict(bench, 10_000));
    }

    @Test
    void aMachineThatIsOnlyRestartedAndHasNoSharedDisksWaitsForItsHostToo() {
        Bench bench = copied();
        assertTrue(bench.does(Issuer.duty(H), new SetEligible(V, 1, S, true, 8, true)));
        assertTrue(bench.does(SimFounding.ADMIN, new DefineMachine(bench.state.version(Kinds.MACHINE.key(V.toString())),
                Bench.machine(true))));
        assertTrue(bench.does(Issuer.duty(H), new SetEligible(V, 1, S, false, 8)));
        bench.without(H).run(2000, 8000);
        assertEquals(H, bench.owner());
        assertEquals(new Verdict.NoStandby(V, 1, true), verdict(bench, 8000));
    }

    /** Restart only, by policy: from disks, anywhere it may run, without asking what anybody has of its memory. */
    @Test
    void aMachineThatIsOnlyRestartedBeginsAtTheFirstHostThatLivesEvenWithAGenerationSomewhere() {
        Bench bench = copied();
        assertTrue(bench.does(SimFounding.ADMIN, new DefineMachine(bench.state.version(Kinds.MACHINE.key(V.toString())),
                Bench.machine(true))));
        bench.without(H, S).run(2000, 5000);
        assertEquals("", bench.wrong);
        assertEquals(B, bench.owner());
        assertFalse(authority(bench).continued());
    }

    @Test
    void aMachineThatWasSwitchedOffBeforeTheLossIsNotWaitedFor() {
        Bench bench = copied();
        assertTrue(bench.does(Issuer.duty(H), new Release(V, H, 1)));
        bench.without(H).run(2000, 5000);
        assertEquals(0, bench.count(Intend.class));
        assertEquals(1, bench.done.stream().filter(Take.class::isInstance).count());
        assertFalse(authority(bench).continued(), "its disks are newer than any generation");
        assertTrue(List.of(S, B, A).contains(bench.owner()));
    }
}
