// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import static org.hotseat.failover.Bench.A;
import static org.hotseat.failover.Bench.B;
import static org.hotseat.failover.Bench.C;
import static org.hotseat.failover.Bench.H;
import static org.hotseat.failover.Bench.S;
import static org.hotseat.failover.Bench.V;
import static org.hotseat.failover.Bench.boot;
import static org.hotseat.failover.Bench.ns;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.hotseat.lease.wire.VoterSet;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.AuthorityCommand.Release;
import org.hotseat.state.command.AuthorityCommand.Take;
import org.hotseat.state.command.HostCommand.BeginMaintenance;
import org.hotseat.state.command.HostCommand.CancelIntent;
import org.hotseat.state.command.HostCommand.EndMaintenance;
import org.hotseat.state.command.HostCommand.Intend;
import org.hotseat.state.command.HostCommand.Vouch;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.MachineCommand.SetRun;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.RungName;
import org.hotseat.state.ladder.RungState;
import org.hotseat.state.ladder.Verdict;
import org.junit.jupiter.api.Test;

/** The duty beside voters of flesh, step by step: what it says, what it proposes, how its ladders read. */
class DutyTest {

    private static Bench healthy() {
        return new Bench(Rules.ALL).run(0, 2000);
    }

    private static Ladder ladder(Bench bench, double at) {
        return bench.duty.ladders(bench.state, ns(at)).stream().filter(one -> one.host().equals(H)).findFirst()
                .orElseThrow();
    }

    private static <T extends Verdict> T verdict(Bench bench, double at, Class<T> kind) {
        return assertInstanceOf(kind, ladder(bench, at).verdict());
    }

    @Test
    void nothingHappensWhileEverybodyLives() {
        Bench bench = healthy();
        assertEquals(List.of(), bench.proposed);
        Ladder ladder = ladder(bench, 2000);
        assertEquals(List.of(RungName.values()), ladder.rungs().stream().map(one -> one.name()).toList());
        assertEquals(RungState.HOLDS, ladder.rungs().get(2).state());
        assertEquals(RungState.ABSENT, ladder.rungs().get(3).state());
        assertEquals(Optional.of(RungName.HEARTBEAT_A), verdict(bench, 2000, Verdict.Alive.class).plane());
    }

    @Test
    void aSilentHostIsAccusedAndItsMachineGoesToTheFirstStandbyAfterTheFence() {
        Bench bench = healthy().without(H).run(2000, 2600);
        assertEquals(Duration.ofSeconds(1), verdict(bench, 2600, Verdict.Silent.class).suspected());
        bench.run(2600, 2900);
        assertEquals(1, bench.count(Intend.class));
        bench.run(2900, 3000);
        Verdict.WaitingForFence waiting = verdict(bench, 3000, Verdict.WaitingForFence.class);
        assertTrue(waiting.left().toMillis() > 500, waiting.toString());
        assertEquals(0, bench.count(Take.class));
        bench.run(3000, 4100);
        assertEquals(S, bench.owner());
        assertEquals("", bench.wrong);
        bench.run(4100, 4400);
        assertEquals(Optional.empty(), bench.intent());
        assertEquals(List.of(Intend.class, Take.class, CancelIntent.class), bench.done.stream().map(Object::getClass)
                .toList());
        verdict(bench, 4400, Verdict.NothingToTake.class);
    }

    @Test
    void anotherStandbyIsTakenWhenTheFirstIsGone() {
        Bench bench = healthy().without(H, S).run(2000, 5000);
        assertEquals(B, bench.owner());
        assertEquals("", bench.wrong);
    }

    @Test
    void withoutAnyStandbyNobodyIsAccusedAndTheLadderSaysSo() {
        Bench bench = healthy().without(H, S, B).run(2000, 6000);
        assertEquals(List.of(), bench.proposed);
        assertEquals(V, verdict(bench, 6000, Verdict.NoStandby.class).machine());
    }

    @Test
    void aMachineThatShallNotRunIsLeftAlone() {
        Bench bench = healthy();
        bench.does(SimFounding.ADMIN, new SetRun(bench.state.version(Kinds.MACHINE.key(V.toString())), V, false));
        bench.without(H).run(2000, 6000);
        assertEquals(List.of(), bench.proposed);
        verdict(bench, 6000, Verdict.NothingToTake.class);
    }

    @Test
    void aHostWithoutTrustNeedsAWord() {
        Bench bench = new Bench(Rules.ALL);
        bench.untrusted.add(H);
        bench.run(0, 2000).without(H).run(2000, 6000);
        assertEquals(List.of(), bench.proposed);
        assertEquals(1, verdict(bench, 6000, Verdict.NotTrusted.class).machines());
        bench.untrusted.clear(); // the bench's own objection
        assertTrue(bench.does(SimFounding.ADMIN, new Vouch(H, 1)));
        bench.run(6000, 6500);
        assertEquals(S, bench.owner());
    }

    @Test
    void aWordThatThePowerIsOffOpensBeforeTheFence() {
        Bench bench = healthy().without(H).run(2000, 2950);
        bench.leases.put(H, bench.leases.get(S)); // it is off: its lease is nobody's
        bench.duty.word(new Word(H, 1, Word.Source.POWER_OFF));
        double at = 2950;
        while (at < 8000 && bench.count(Take.class) == 0) {
            bench.wrong = "";
            bench.step(at);
            at += 50;
        }
        assertTrue(at < 3400, at + " ms");
    }

    @Test
    void aWordAboutAnEarlierIncarnationIsForgotten() {
        Bench bench = healthy().without(H);
        bench.duty.word(new Word(H, 7, Word.Source.POWER_OFF));
        bench.run(2000, 3200);
        verdict(bench, 3200, Verdict.WaitingForFence.class);
    }

    @Test
    void aReleasedMachineIsTakenWithoutAnIntent() {
        Bench bench = healthy();
        assertTrue(bench.does(Issuer.duty(H), new Release(V, H, 1)));
        bench.without(H);
        double at = 2000;
        while (at < 4000 && bench.count(Take.class) == 0) {
            bench.wrong = "";
            bench.step(at);
            at += 50;
        }
        assertEquals(S, bench.owner());
        assertEquals(0, bench.count(Intend.class));
    }

    @Test
    void nothingIsTakenToAHostInMaintenance() {
        Bench bench = healthy();
        assertTrue(bench.does(SimFounding.ADMIN, new BeginMaintenance(S)));
        bench.without(H).run(2000, 5000);
        assertEquals(B, bench.owner());
        assertEquals("", bench.wrong);
    }

    @Test
    void nobodyIsAccusedWhenEveryOtherHostIsInMaintenanceUntilOneIsNot() {
        Bench bench = healthy();
        assertTrue(bench.does(SimFounding.ADMIN, new BeginMaintenance(S)));
        assertTrue(bench.does(SimFounding.ADMIN, new BeginMaintenance(B)));
        bench.without(H).run(2000, 5000);
        assertEquals(List.of(), bench.proposed);
        verdict(bench, 5000, Verdict.NoStandby.class);
        assertTrue(bench.does(SimFounding.ADMIN, new EndMaintenance(B, false)));
        bench.run(5000, 9000);
        assertEquals(B, bench.owner());
    }

    @Test
    void whatIsOffOnAHostInMaintenanceIsGivenToAnotherAtOnce() {
        Bench bench = healthy();
        assertTrue(bench.does(Issuer.duty(H), new Release(V, H, 1)));
        bench.run(2000, 2200);
        assertEquals(H, bench.owner());
        assertTrue(bench.does(SimFounding.ADMIN, new BeginMaintenance(H)));
        bench.step(2200);
        assertEquals(S, bench.owner());
        assertEquals(0, bench.count(Intend.class));
    }

    @Test
    void aLivingHostUnderAnIntentComesBackWithinItsLease() {
        Bench bench = healthy();
        assertTrue(bench.does(Issuer.duty(A), new Intend(H, 1, "by mistake")));
        bench.run(2000, 2500);
        assertEquals(Optional.empty(), bench.intent());
        bench.run(2500, 6000);
        assertEquals(H, bench.owner());
        assertEquals(0, bench.count(Intend.class));
    }

    @Test
    void aLeaderWithoutMajorityAccusesNobodyAndSaysSo() {
        Bench bench = healthy().without(H, B, C).run(2000, 6000);
        assertEquals(List.of(), bench.proposed);
        Verdict.NoMajority verdict = verdict(bench, 6000, Verdict.NoMajority.class);
        assertEquals(2, verdict.needed());
    }

    @Test
    void aNewLeaderGoesOnWithAnIntentThatStands() {
        Bench bench = healthy().without(H).run(2000, 3300);
        assertTrue(bench.intent().isPresent());
        bench.lead(3300).run(3300, 5000);
        assertEquals(S, bench.owner());
        assertEquals(1, bench.count(Intend.class));
        assertEquals("", bench.wrong);
    }

    @Test
    void aStoppedLeaderLooksAroundFirst() {
        Bench bench = healthy();
        bench.renew(6000);
        bench.step(6050);
        assertEquals(List.of(), bench.proposed);
    }

    @Test
    void votersChangeOneByOneAndAfterAWhile() {
        Bench bench = healthy();
        VoterSet next = new VoterSet(4, List.of(A, B, C, S));
        assertTrue(bench.duty.votersMayChange(next, ns(2500)));
        assertFalse(bench.duty.votersMayChange(new VoterSet(4, List.of(A, B, H, S)), ns(2500)));
        assertFalse(new Bench(Rules.ALL).run(0, 300).duty.votersMayChange(next, ns(300)));
    }

    @Test
    void aRungRemembersSinceWhenItIsBroken() {
        Bench bench = healthy();
        ladder(bench, 2000);
        bench.without(H).run(2000, 2600);
        assertEquals(RungState.BROKEN, ladder(bench, 2600).rungs().get(0).state());
        bench.run(2600, 2800);
        assertEquals(Optional.of(Duration.ofMillis(200)), ladder(bench, 2800).rungs().get(0).since());
        assertEquals(RungState.HOLDS, ladder(bench, 2800).rungs().get(2).state());
        assertEquals(RungState.UNKNOWN, ladder(bench, 2800).rungs().get(4).state());
        bench.duty.agentHeard(H, ns(2800));
        assertEquals(RungState.HOLDS, ladder(bench, 2900).rungs().get(4).state());
    }

    @Test
    void theStartRuleFollowsTheAuthority() {
        StartRule rule = new StartRule(H, boot(H));
        Bench bench = healthy();
        var authority = bench.state.find(Kinds.AUTHORITY, V.toString()).map(held -> held.value());
        var copy = new org.hotseat.lease.Copy(V, 1);
        assertEquals(new StartRule.Make(copy), rule.next(true, authority, List.of(), 0));
        assertEquals(new StartRule.Rest(), rule.next(false, authority, List.of(), 0));
        assertEquals(new StartRule.Rest(), rule.next(true, authority, List.of(copy), 0));
        assertEquals(new StartRule.Anew(1), rule.next(true, authority, List.of(), 1));
        assertEquals(new StartRule.Anew(1), new StartRule(H, boot(C)).next(true, authority, List.of(), 0));
        assertEquals(new StartRule.Discard(copy), new StartRule(S, boot(S)).next(true, authority, List.of(copy), 0));
        assertTrue(rule.confirms(copy, authority, false));
        assertFalse(rule.confirms(copy, authority, true));
        assertFalse(rule.confirms(copy, Optional.empty(), false));
    }
}
