// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import static org.hotseat.lease.Stage.A;
import static org.hotseat.lease.Stage.ABC;
import static org.hotseat.lease.Stage.B;
import static org.hotseat.lease.Stage.C;
import static org.hotseat.lease.Stage.H;
import static org.hotseat.lease.Stage.ns;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.Promises.Phase;
import org.hotseat.lease.wire.Message.Promise;
import org.hotseat.lease.wire.Sighting;
import org.hotseat.lease.wire.Standing;
import org.hotseat.lease.wire.VoterSet;
import org.junit.jupiter.api.Test;

/** Who is accused, and when a take-over is open. */
class LeaderTest {

    private final Stage stage = new Stage(Safeguard.all());
    private final Suspects suspects = new Suspects(stage.timing, 0);

    private static Promise answer(Promises promises, boolean given, double age, Standing standing) {
        return new Promise(H, promises.request().intent(), 1, promises.request().round(), given, ns(age), standing);
    }

    private void seen(double at, double age, long incarnation, HostId... voters) {
        for (HostId voter : voters) {
            suspects.reported(voter, List.of(sighting(H, incarnation, age), sighting(C, 1, 20)), ns(at));
        }
    }

    private static Sighting sighting(HostId host, long incarnation, double age) {
        return new Sighting(host, incarnation, ns(age), ns(age), Sighting.NEVER, Standing.TRUSTED);
    }

    private Set<HostId> accused(double at) {
        return suspects.turn(ABC, ns(at));
    }

    @Test
    void theFenceCountsFromTheNewestAckOnTheFastestClock() {
        Promises promises = stage.intent(7, 1000);
        assertEquals(List.of(A, B, C), promises.asked(ns(1000)));
        promises.answered(A, answer(promises, true, 1000, Standing.UNTRUSTED), ns(1010));
        assertEquals(OptionalLong.empty(), promises.fence());
        assertEquals(List.of(B, C), promises.asked(ns(1020)));
        promises.answered(B, answer(promises, true, 700, Standing.TRUSTED), ns(1030));
        assertEquals(ns(1030 - 700 * 0.98 + 2041), promises.fence().orElseThrow());
        assertEquals(Standing.TRUSTED, promises.standing());
        assertEquals(Phase.WAITING, promises.phase(ns(2384)));
        assertEquals(Phase.OPEN, promises.phase(ns(2386)));
        assertEquals(Phase.OVER, promises.phase(ns(4386)));
        assertEquals(Phase.OVER, promises.phase(ns(2386)), "over is over");
    }

    @Test
    void ofAHostThatIsLongSilentItIsOpenAtOnceAndForALease() {
        Promises promises = stage.intent(7, 0);
        promises.answered(A, answer(promises, true, 60_000, Standing.TRUSTED), ns(10));
        promises.answered(B, answer(promises, true, 50_000, Standing.UNKNOWN), ns(20));
        assertEquals(Phase.OPEN, promises.phase(ns(20)));
        assertEquals(Phase.OPEN, promises.phase(ns(2019)));
        assertEquals(Phase.OVER, promises.phase(ns(2020)));
    }

    @Test
    void withoutAMajorityItIsOverAfterALease() {
        Promises promises = stage.intent(7, 0);
        promises.answered(A, answer(promises, true, 1000, Standing.TRUSTED), ns(10));
        assertEquals(Phase.ASKING, promises.phase(ns(1999)));
        assertEquals(Phase.OVER, promises.phase(ns(2000)));
        assertEquals(List.of(), promises.asked(ns(2001)));
    }

    @Test
    void anotherRoundVoidsWhatWasPromisedBefore() {
        Promises promises = stage.intent(7, 0);
        Promise late = answer(promises, true, 1000, Standing.TRUSTED);
        promises.answered(A, late, ns(10));
        assertEquals(List.of(A, B, C), promises.asked(ns(1881)));
        promises.answered(B, late, ns(1882));
        promises.answered(C, late, ns(1882));
        assertEquals(Phase.ASKING, promises.phase(ns(1890)), "answers to the round before");
    }

    @Test
    void tooManyObjectionsEndIt() {
        Promises promises = stage.intent(7, 0);
        promises.answered(A, answer(promises, false, 10, Standing.TRUSTED), ns(10));
        assertEquals(1, promises.objections());
        assertEquals(Phase.ASKING, promises.phase(ns(20)));
        promises.answered(B, answer(promises, false, 10, Standing.TRUSTED), ns(30));
        assertEquals(Phase.OVER, promises.phase(ns(31)));
    }

    @Test
    void strangersAndTheSuspectDoNotCount() {
        Promises promises = stage.intent(7, 0);
        Promise good = answer(promises, true, 1000, Standing.TRUSTED);
        promises.answered(new HostId("stranger"), good, ns(1));
        promises.answered(A, new Promise(H, 8, 1, good.round(), true, 1, Standing.TRUSTED), ns(1));
        promises.answered(A, new Promise(C, 7, 1, good.round(), true, 1, Standing.TRUSTED), ns(1));
        promises.answered(A, new Promise(H, 7, 2, good.round(), true, 1, Standing.TRUSTED), ns(1));
        promises.answered(B, good, ns(1));
        assertEquals(OptionalLong.empty(), promises.fence());
    }

    @Test
    void twoHostsAloneNeverTakeOver() {
        VoterSet two = new VoterSet(1, List.of(A, B));
        assertEquals(Phase.OVER, stage.intent(B, 7, two, 0).phase(ns(1)));
    }

    @Test
    void silenceOfAMajoritysWordIsASuspicion() {
        for (int at = 0; at <= 1000; at += 100) {
            seen(at, 50, 1, A, B);
            assertEquals(Set.of(), accused(at));
        }
        assertTrue(suspects.usable(H, ns(1000)));
        for (int at = 1100; at <= 1900; at += 100) {
            seen(at, at - 950, 1, A, B);
            assertEquals(Set.of(), accused(at));
        }
        seen(2000, 1050, 1, A, B);
        assertEquals(Set.of(H), accused(2000));
        assertFalse(suspects.usable(H, ns(2000)));
        assertTrue(suspects.replaceable(H, ns(2000)));
        assertFalse(suspects.replaceable(C, ns(2000)), "H is gone");
        seen(2100, 20, 1, C);
        assertEquals(Set.of(), accused(2100), "one plane, one voter: it lives");
    }

    @Test
    void nobodyIsAccusedWhomNobodyCouldReplace() {
        for (int at = 0; at <= 3000; at += 100) {
            for (HostId voter : List.of(A, B)) {
                suspects.reported(voter, List.of(sighting(H, 1, Math.max(50, at - 500))), ns(at));
            }
            assertEquals(Set.of(), accused(at));
        }
    }

    @Test
    void afterAnIntentThatCameToNothingTheHostHasTimeToComeBack() {
        for (int at = 0; at <= 2000; at += 100) {
            seen(at, Math.max(50, at - 500), 1, A, B);
            accused(at);
        }
        assertEquals(Set.of(H), accused(2000));
        suspects.spared(H, ns(2000));
        for (int at = 2100; at < 3000; at += 100) {
            seen(at, at - 500, 1, A, B);
            assertEquals(Set.of(), accused(at));
        }
        seen(3000, 2500, 1, A, B);
        assertEquals(Set.of(H), accused(3000));
    }

    @Test
    void aMinorityAccusesNobody() {
        for (int at = 0; at <= 3000; at += 100) {
            seen(at, at == 0 ? 50 : at, 1, A);
            assertEquals(Set.of(), accused(at));
        }
    }

    @Test
    void aNewLeaderWaitsUnlessItSawTheHostAlive() {
        for (int at = 0; at < 1000; at += 100) {
            seen(at, 1200 + at, 1, A, B);
            suspects.reported(A, List.of(sighting(new HostId("d"), 1, 1500 + at)), ns(at));
            assertEquals(Set.of(), accused(at), "two are silent: an outage may have passed just now");
        }
        seen(1000, 2200, 1, A, B);
        assertTrue(accused(1000).contains(H), "dead together with the leader before, and remembered by voters");
        suspects.settled(H, 1);
        assertFalse(accused(1050).contains(H));
    }

    @Test
    void aNewLeaderWaitsForTwoPeriodsWhenOneHostAloneIsSilent() {
        for (int at = 0; at < 500; at += 100) {
            seen(at, 1200 + at, 1, A, B);
            assertEquals(Set.of(), accused(at));
        }
        seen(500, 1700, 1, A, B);
        assertEquals(Set.of(H), accused(500), "it was the leader before");
    }

    @Test
    void aStalledLeaderForgetsAndWaits() {
        for (int at = 0; at <= 1000; at += 100) {
            seen(at, 50, 1, A, B);
            accused(at);
        }
        assertEquals(Set.of(), accused(4000));
        assertEquals(Sighting.NEVER, suspects.silence(H, ns(4000)));
        for (int at = 4010; at < 5000; at += 90) {
            seen(at, at - 950, 1, A, B);
            assertEquals(Set.of(), accused(at));
        }
        seen(5090, 4140, 1, A, B);
        assertEquals(Set.of(H), accused(5090));
    }

    @Test
    void votersChangeOneAtATimeAndSlowly() {
        VoterSet four = new VoterSet(2, List.of(A, B, C, H));
        VoterSet five = new VoterSet(3, List.of(A, B, C, H, new HostId("e")));
        VoterChange change = new VoterChange(ABC, four, stage.timing);
        change.told(A, 2, ns(10));
        change.told(B, 2, ns(20));
        change.told(H, 1, ns(30));
        assertEquals(OptionalLong.empty(), change.allowedAt());
        assertFalse(change.allows(five, ns(9000)), "a majority of the new set does not know it");
        change.told(H, 2, ns(100));
        assertEquals(OptionalLong.of(ns(2160)), change.allowedAt());
        assertFalse(change.allows(five, ns(2159)));
        assertTrue(change.allows(five, ns(2160)));
        assertFalse(change.allows(new VoterSet(4, five.members()), ns(2160)), "skips a version");
        assertFalse(change.allows(new VoterSet(3, four.members()), ns(2160)), "changes nobody");
        assertFalse(change.allows(new VoterSet(3, List.of(A, B, C, new HostId("e"))), ns(2160)), "one for another");
        assertTrue(change.allows(new VoterSet(3, List.of(A, B, H)), ns(2160)));
    }

    @Test
    void lateTurnsAreSeen() {
        StallWatch watch = new StallWatch(stage.timing);
        assertEquals(0, watch.worstLateness(0));
        assertFalse(watch.turn(ns(100), ns(101)));
        assertTrue(watch.punctual(ns(101)));
        assertFalse(watch.turn(ns(200), ns(425)));
        assertTrue(watch.turn(ns(500), ns(726)));
        assertEquals(ns(226), watch.worstLateness(ns(800)));
        assertFalse(watch.punctual(ns(800)));
        watch.turn(ns(900), ns(902));
        assertEquals(ns(2), watch.worstLateness(ns(60_750)), "the worst of the last minute only");
        assertTrue(watch.punctual(ns(60_750)));
    }

    @Test
    void suspensionIsSeenOnce() {
        StallWatch watch = new StallWatch(stage.timing);
        assertFalse(watch.suspended(ns(100), ns(5100)));
        assertFalse(watch.suspended(ns(200), ns(5240)));
        assertTrue(watch.suspended(ns(300), ns(5360)));
        assertFalse(watch.suspended(ns(400), ns(5460)));
    }

    @Test
    void theOnlyVoterIsNeverAccused() {
        for (int at = 0; at <= 3000; at += 100) {
            seen(at, at, 1, A, H);
            assertEquals(Set.of(), suspects.turn(new VoterSet(1, List.of(H)), ns(at)));
        }
        assertEquals(Set.of(H), suspects.turn(new VoterSet(1, List.of(A)), ns(3000)), "another one's vote would do");
    }
}
