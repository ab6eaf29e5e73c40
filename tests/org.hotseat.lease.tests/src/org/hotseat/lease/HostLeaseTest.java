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
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.wire.Message.Ack;
import org.hotseat.lease.wire.Message.Beat;
import org.hotseat.lease.wire.Message.Renew;
import org.hotseat.lease.wire.Trust;
import org.hotseat.lease.wire.VoterSet;
import org.junit.jupiter.api.Test;

/** The lease of one host, turn by turn. */
class HostLeaseTest {

    private final Stage stage = new Stage(Safeguard.all());
    private final HostLease lease = stage.lease;

    @Test
    void withoutAnIncarnationItOnlyBeats() {
        HostLease none = new HostLease(H, stage.timing, LeaseRecord.none(ABC));
        assertEquals(LeaseState.NONE, none.state(0));
        assertInstanceOf(Beat.class, none.due(0, Trust.FULL).orElseThrow());
        assertTrue(none.due(ns(249), Trust.FULL).isEmpty());
        assertInstanceOf(Beat.class, none.due(ns(250), Trust.FULL).orElseThrow());
    }

    @Test
    void aMajorityMakesItValidFromTheTimeOfSending() {
        Renew renew = stage.sent(0);
        assertFalse(lease.ack(A, new Ack(1, renew.seq()), ns(100)));
        assertEquals(LeaseState.JOINING, lease.state(ns(100)));
        assertTrue(lease.ack(B, new Ack(1, renew.seq()), ns(400)));
        assertEquals(LeaseState.VALID, lease.state(ns(400)));
        assertEquals(ns(2000), lease.record().deadline());
        assertEquals(ns(400), lease.record().validSince());
        assertEquals(LeaseState.VALID, lease.state(ns(1749.9)));
        assertEquals(LeaseState.EXPIRED, lease.state(ns(1750)));
    }

    @Test
    void oneVoterTwiceIsNoMajority() {
        Renew renew = stage.sent(0);
        assertFalse(lease.ack(A, new Ack(1, renew.seq()), ns(1)));
        assertFalse(lease.ack(A, new Ack(1, renew.seq()), ns(2)));
        assertFalse(lease.ack(new HostId("stranger"), new Ack(1, renew.seq()), ns(3)));
        assertEquals(LeaseState.JOINING, lease.state(ns(3)));
    }

    @Test
    void anAckOfAnotherIncarnationOrNumberCountsNothing() {
        Renew renew = stage.sent(0);
        assertFalse(lease.ack(A, new Ack(2, renew.seq()), ns(1)));
        assertFalse(lease.ack(A, new Ack(1, renew.seq() + 1), ns(1)));
        assertFalse(lease.ack(A, new Ack(1, renew.seq()), ns(1)));
        assertTrue(lease.ack(B, new Ack(1, renew.seq()), ns(1)));
    }

    @Test
    void acksOfDifferentRenewalsDoNotAddUp() {
        Renew first = stage.sent(0);
        Renew second = stage.sent(250);
        assertFalse(lease.ack(A, new Ack(1, first.seq()), ns(251)));
        assertFalse(lease.ack(B, new Ack(1, second.seq()), ns(251)));
        assertEquals(LeaseState.JOINING, lease.state(ns(252)));
    }

    @Test
    void anOlderRenewalNeverShortensIt() {
        Renew first = stage.sent(0);
        stage.renewed(250, A, B);
        stage.acked(first, 260, A, 260);
        assertFalse(stage.acked(first, 260, B, 260));
        assertEquals(ns(2250), lease.record().deadline());
    }

    @Test
    void expiredItIsOnlyAcquiredAnewAndUnderAHigherIncarnation() {
        stage.renewed(0, A, B);
        assertFalse(lease.granted(2, ns(100)), "valid");
        assertEquals(LeaseState.EXPIRED, lease.state(ns(1800)));
        assertInstanceOf(Beat.class, lease.due(ns(1800), Trust.FULL).orElseThrow());
        assertFalse(lease.granted(1, ns(1810)), "no news");
        assertTrue(lease.granted(3, ns(1820)));
        assertEquals(LeaseState.JOINING, lease.state(ns(1820)));
        stage.renewed(1830, B, C);
        assertEquals(3, lease.record().incarnation());
        assertFalse(lease.unbroken(ns(100), ns(1900)));
        assertTrue(lease.unbroken(ns(1840), ns(1900)));
        assertFalse(lease.unbroken(ns(1950), ns(1900)), "read in the future");
    }

    @Test
    void aVoterCountsItselfAndNeedsOneOther() {
        HostLease own = new HostLease(A, stage.timing, LeaseRecord.none(ABC));
        own.granted(1, 0);
        Renew renew = (Renew) own.due(ns(0), Trust.FULL).orElseThrow();
        assertEquals(List.of(B, C), own.receivers());
        assertEquals(LeaseState.JOINING, own.state(0));
        assertFalse(own.ack(A, new Ack(1, renew.seq()), 1), "its own word comes by no datagram");
        assertTrue(own.ack(C, new Ack(1, renew.seq()), ns(1)));
    }

    @Test
    void theOnlyVoterNeedsNobody() {
        HostLease alone = new HostLease(A, stage.timing, LeaseRecord.none(new VoterSet(1, List.of(A))));
        alone.granted(1, 0);
        alone.due(0, Trust.FULL);
        assertEquals(LeaseState.VALID, alone.state(ns(1)));
    }

    @Test
    void aNewVoterSetVoidsWhatIsOnItsWay() {
        Renew renew = stage.sent(0);
        VoterSet two = new VoterSet(2, List.of(A, B, C, new HostId("d")));
        assertTrue(lease.adopt(two));
        assertFalse(lease.adopt(ABC), "older");
        assertFalse(lease.ack(A, new Ack(1, renew.seq()), 1) | lease.ack(B, new Ack(1, renew.seq()), 1));
        assertEquals(4, lease.receivers().size());
    }

    @Test
    void aRestartedKeeperGoesOnAndIgnoresOldAcks() {
        stage.renewed(0, A, B);
        Renew before = stage.sent(250);
        HostLease again = new HostLease(H, stage.timing, lease.record());
        assertEquals(LeaseState.VALID, again.state(ns(600)));
        assertFalse(again.ack(A, new Ack(1, before.seq()), ns(600)));
        assertTrue(again.unbroken(ns(100), ns(600)));
        HostLease late = new HostLease(H, stage.timing, lease.record());
        assertEquals(LeaseState.EXPIRED, late.state(ns(1760)));
    }

    @Test
    void suspensionEndsIt() {
        stage.renewed(0, A, B);
        lease.expire();
        assertEquals(LeaseState.EXPIRED, lease.state(ns(1)));
    }

    @Test
    void theNextTurnIsTheRenewalOrTheEnd() {
        assertEquals(ns(5), new HostLease(H, stage.timing, LeaseRecord.none(ABC)).nextTurn(ns(5)));
        stage.renewed(0, A, B);
        assertEquals(ns(250), lease.nextTurn(ns(1)));
        for (int at = 250; at <= 1250; at += 250) {
            stage.sent(at);
        }
        stage.sent(1550);
        assertEquals(ns(1750), lease.enforceAt());
        assertEquals(ns(1750), lease.nextTurn(ns(1551)));
    }
}
