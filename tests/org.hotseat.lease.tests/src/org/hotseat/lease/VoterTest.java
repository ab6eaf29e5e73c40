// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import static org.hotseat.lease.Stage.A;
import static org.hotseat.lease.Stage.ABC;
import static org.hotseat.lease.Stage.B;
import static org.hotseat.lease.Stage.BOOT;
import static org.hotseat.lease.Stage.C;
import static org.hotseat.lease.Stage.H;
import static org.hotseat.lease.Stage.ns;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.wire.Envelope;
import org.hotseat.lease.wire.Message;
import org.hotseat.lease.wire.Message.Ack;
import org.hotseat.lease.wire.Message.Ask;
import org.hotseat.lease.wire.Message.Beat;
import org.hotseat.lease.wire.Message.Cancel;
import org.hotseat.lease.wire.Message.Nack;
import org.hotseat.lease.wire.Message.Prepare;
import org.hotseat.lease.wire.Message.Promise;
import org.hotseat.lease.wire.Message.Renew;
import org.hotseat.lease.wire.Message.Seen;
import org.hotseat.lease.wire.Plane;
import org.hotseat.lease.wire.Role;
import org.hotseat.lease.wire.Sighting;
import org.hotseat.lease.wire.Standing;
import org.hotseat.lease.wire.Trust;
import org.hotseat.lease.wire.VoterSet;
import org.junit.jupiter.api.Test;

/** One vote: what it answers, and what is stored before. */
class VoterTest {

    private final Stage stage = new Stage(Safeguard.all());
    private final Voter voter = stage.voters.get(A);

    private static Renew renew(long incarnation, long seq) {
        return new Renew(incarnation, 1, seq, Trust.FULL);
    }

    private static Prepare prepare(long intent, long incarnation) {
        return new Prepare(H, intent, incarnation, 1, 5);
    }

    private List<Message> say(Message message, double at) {
        return stage.say(A, H, message, at);
    }

    @Test
    void itStoresAndAcknowledges() {
        Answer answer = voter.receive(new Envelope(H, BOOT, Role.KEEPER, Plane.MANAGEMENT, 1, renew(1, 3)), ns(7));
        assertEquals(List.of(new Ack(1, 3)), answer.say());
        HostVote stored = answer.store().orElseThrow();
        assertEquals(ns(7), stored.lastAck());
        assertEquals(Standing.TRUSTED, stored.standing());
        assertEquals(List.of(stored), voter.record().votes());
    }

    @Test
    void anEarlierLifeOfTheHostIsIgnored() {
        say(renew(4, 1), 0);
        assertEquals(List.of(), say(renew(3, 2), 1));
        Envelope otherBoot = new Envelope(H, new UUID(9, 9), Role.KEEPER, Plane.STORAGE, 1, renew(4, 2));
        assertEquals(List.of(), voter.receive(otherBoot, ns(1)).say());
        assertEquals(ns(0), voter.record().votes().get(0).lastAck());
    }

    @Test
    void aPromiseHoldsForItsIncarnationsUntilItIsEnded() {
        say(renew(1, 1), 0);
        Promise promise = (Promise) say(prepare(7, 2), 1100).get(0);
        assertEquals(new Promise(H, 7, 1, 5, true, ns(1100), Standing.TRUSTED), promise);
        assertEquals(List.of(), say(renew(1, 2), 1101));
        assertEquals(List.of(), say(renew(2, 3), 1102));
        assertEquals(1, say(renew(3, 4), 1103).size());
        say(new Cancel(H, 6), 1104);
        assertEquals(7, voter.record().votes().get(0).promisedIntent());
        say(new Cancel(H, 7), 1105);
        assertEquals(1, say(renew(3, 5), 1106).size());
    }

    @Test
    void anEndedIntentIsNeverPromisedAgain() {
        say(new Cancel(H, 7), 0);
        assertEquals(List.of(), say(prepare(7, 1), 1));
        assertEquals(List.of(), say(prepare(6, 1), 1));
        assertEquals(1, say(prepare(8, 1), 2).size());
        assertEquals(List.of(), say(prepare(7, 1), 3));
        assertEquals(1, say(prepare(8, 1), 4).size(), "asked again it promises again");
    }

    @Test
    void aMirrorEndsWhatIsNoIntentThere() {
        say(prepare(8, 1), 0);
        voter.mirrored(H, 7, Optional.empty());
        assertEquals(8, voter.record().votes().get(0).promisedIntent(), "the mirror is older");
        voter.mirrored(H, 9, Optional.of(8L));
        assertEquals(8, voter.record().votes().get(0).promisedIntent(), "the intent stands");
        assertTrue(voter.mirrored(H, 9, Optional.empty()).store().isPresent());
        assertEquals(0, voter.record().votes().get(0).promisedIntent());
        assertEquals(Answer.SILENCE, voter.mirrored(H, 9, Optional.empty()));
    }

    @Test
    void itObjectsWhenItHeardTheHostJustNow() {
        say(renew(1, 1), 0);
        Promise objection = (Promise) say(prepare(7, 1), 499).get(0);
        assertFalse(objection.given());
        assertEquals(1, say(renew(1, 2), 499.5).size());
        assertTrue(((Promise) say(prepare(7, 1), 1000).get(0)).given());
    }

    @Test
    void itNeverPromisesAgainstItself() {
        assertEquals(List.of(), say(new Prepare(A, 7, 1, 1, 5), 0));
    }

    @Test
    void withoutMemoryItIsSilentAndItsStartCounts() {
        Voter fresh = new Voter(B, stage.timing, VoterRecord.fresh(0, ABC));
        stage.voters.put(B, fresh);
        assertTrue(fresh.silent(ns(4081)));
        assertEquals(List.of(), stage.say(B, H, renew(1, 1), 4081));
        assertEquals(List.of(), stage.say(B, C, prepare(7, 1), 4081));
        assertFalse(fresh.silent(ns(4082)));
        Promise promise = (Promise) stage.say(B, C, prepare(7, 1), 4082).get(0);
        assertEquals(ns(4082), promise.age());
        assertEquals(Standing.UNKNOWN, promise.standing());
    }

    @Test
    void aRestartDoesNotEndItsSilence() {
        Voter fresh = new Voter(B, stage.timing, VoterRecord.fresh(0, ABC));
        Voter again = new Voter(B, stage.timing, fresh.record());
        assertTrue(again.silent(ns(4081)));
        assertFalse(again.silent(ns(4082)));
    }

    @Test
    void withMemoryItGoesOnAtOnce() {
        say(renew(1, 1), 0);
        say(prepare(7, 1), 1100);
        Voter again = new Voter(A, stage.timing, voter.record());
        stage.voters.put(A, again);
        assertFalse(again.silent(ns(1101)));
        assertEquals(List.of(), say(renew(1, 2), 1102));
        assertEquals(ns(1150), ((Promise) say(prepare(7, 1), 1150).get(0)).age());
    }

    @Test
    void anotherVoterSetIsToldAndNothingIsCounted() {
        VoterSet newer = new VoterSet(2, List.of(A, B));
        assertTrue(voter.adopt(newer));
        assertFalse(voter.adopt(ABC));
        assertEquals(List.of(new Nack(3, newer)), say(renew(1, 3), 0));
        assertEquals(List.of(), say(prepare(7, 1), 0));
        assertFalse(voter.record().votes().get(0).acked());
        assertEquals(newer, voter.record().voters());
    }

    @Test
    void whatItSawComesInPages() {
        for (int host = 0; host < 23; host++) {
            stage.say(A, new HostId("x" + host), renew(1, 1), 0);
        }
        stage.say(A, C, new Beat(Trust.NONE), 5);
        Set<HostId> all = new HashSet<>();
        List<Message> pages = say(new Ask(12), 10);
        pages.forEach(page -> ((Seen) page).hosts().forEach(one -> all.add(one.host())));
        assertEquals(3, pages.size());
        assertEquals(24, all.size());
        Sighting beating = ((Seen) pages.get(0)).hosts().get(0);
        assertEquals(new Sighting(C, 0, ns(60_010), Sighting.NEVER, ns(5), Standing.UNKNOWN), beating);
        assertEquals(1, stage.say(B, C, new Ask(1), 0).size(), "an answer also with nobody");
    }

    @Test
    void theOnlyVoterTellsOfItselfAndOneOfSeveralDoesNot() {
        voter.renewed(4, Trust.FULL, ns(0));
        assertEquals(List.of(), ((Seen) say(new Ask(1), 3).get(0)).hosts());
        Voter alone = new Voter(A, stage.timing, VoterRecord.fresh(ns(-60_000), new VoterSet(1, List.of(A))));
        alone.renewed(4, Trust.FULL, ns(0));
        Answer told = alone.receive(new Envelope(A, BOOT, Role.AGENT, Plane.MANAGEMENT, 1, new Ask(1)), ns(3));
        assertEquals(List.of(new Seen(1, 1, List.of(new Sighting(A, 4, ns(3), Sighting.NEVER, Sighting.NEVER,
                Standing.TRUSTED)))), told.say());
    }

    @Test
    void answersOfOthersAreNoneOfItsBusiness() {
        for (Message message : List.of(new Ack(1, 1), new Nack(1, ABC), new Seen(1, 1, List.of()),
                new Promise(H, 1, 1, 1, true, 1, Standing.TRUSTED))) {
            assertEquals(List.of(), say(message, 0));
        }
    }
}
