// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;

import org.hotseat.hypervisor.guest.GuestLook;
import org.hotseat.hypervisor.guest.GuestLook.Agent;
import org.hotseat.hypervisor.guest.GuestWord;
import org.hotseat.protection.Records;
import org.hotseat.protection.guest.Guard.Reaction;
import org.hotseat.protection.guest.Pulse.Found;
import org.hotseat.replication.source.ProtectionState;
import org.hotseat.replication.source.Transitions.Transition;
import org.hotseat.state.data.MachineRecord.GuestPolicy;
import org.junit.jupiter.api.Test;

/** When a guest hangs, what is done then, and when it is told of a checkpoint. */
class PulseTest {

    private static final long BEGIN = Long.MAX_VALUE - 5; // clocks may go over
    private static final GuestLook OPEN = new GuestLook(true, Agent.NONE);
    private static final GuestLook NOBODY = new GuestLook(false, Agent.NONE);
    private static final GuestLook ANSWERS = new GuestLook(false, Agent.ANSWERS);
    private static final GuestLook SILENT = new GuestLook(false, Agent.SILENT);

    private final Pulse pulse = new Pulse(BEGIN);

    private static long at(long seconds) {
        return BEGIN + Duration.ofSeconds(seconds).toNanos();
    }

    @Test
    void whoSpokeAndIsSilentHangsOnce() {
        assertFalse(pulse.heard(at(1)));
        assertFalse(pulse.doubts(at(12)));
        assertTrue(pulse.doubts(at(13)));
        assertEquals(Found.NOTHING, pulse.looked(OPEN, at(13)));
        assertFalse(pulse.doubts(at(20)), "it was just looked at");
        assertTrue(pulse.doubts(at(25)));
        assertEquals(Found.NOTHING, pulse.looked(OPEN, at(25)));
        assertEquals(Found.HUNG, pulse.looked(OPEN, at(37)));
        assertEquals(Found.NOTHING, pulse.looked(OPEN, at(49)));
        assertEquals(Duration.ofSeconds(59), pulse.silence(at(60)));
        assertTrue(pulse.heard(at(60)), "it is back");
        assertFalse(pulse.heard(at(61)));
    }

    @Test
    void whoNeverSpokeOrHasLeftDoesNotHang() {
        assertFalse(pulse.doubts(at(29)));
        assertTrue(pulse.doubts(at(30)));
        assertEquals(Found.NOTHING, pulse.looked(SILENT, at(99)));
        pulse.heard(at(100));
        pulse.forget(at(101));
        assertEquals(Found.NOTHING, pulse.looked(OPEN, at(200)), "it has said so, or boots anew");
        pulse.heard(at(201));
        assertEquals(Found.NOTHING, pulse.looked(NOBODY, at(300)), "its speaker has ended");
        assertEquals(Found.NOTHING, pulse.looked(OPEN, at(301)));
    }

    @Test
    void anAgentIsASignOfLifeToo() {
        assertEquals(Found.NOTHING, pulse.looked(ANSWERS, at(30)));
        assertTrue(pulse.doubts(at(42)));
        assertEquals(Found.NOTHING, pulse.looked(SILENT, at(42)));
        assertEquals(Found.HUNG, pulse.looked(SILENT, at(61)));
        assertEquals(Found.BACK, pulse.looked(ANSWERS, at(73)));
    }

    @Test
    void timeInWhichItsMachineStandsStillDoesNotCount() {
        pulse.heard(at(0));
        pulse.stands(at(500));
        assertEquals(Found.NOTHING, pulse.looked(OPEN, at(529)));
        assertEquals(Found.HUNG, pulse.looked(OPEN, at(530)));
        pulse.stands(at(600));
        assertEquals(Duration.ofSeconds(200), pulse.silence(at(700)));
    }

    @Test
    void restartsThatDoNotHelpEnd() {
        Guard guard = new Guard();
        assertEquals(Reaction.NONE, guard.to(Records.M, GuestPolicy.NONE, at(0)));
        assertEquals(Reaction.REPORT, guard.to(Records.M, GuestPolicy.REPORT, at(0)));
        for (int i = 0; i < Guard.MOST; i++) {
            assertEquals(Reaction.RESTART, guard.to(Records.M, GuestPolicy.RESTART, at(i)));
        }
        assertEquals(Reaction.LEAVE_ALONE, guard.to(Records.M, GuestPolicy.RESTART, at(3600)));
        assertEquals(Reaction.RESTART, guard.to(Records.M, GuestPolicy.RESTART, at(3601)));
    }

    private static Optional<GuestWord> word(ProtectionState from, ProtectionState to) {
        return CheckpointWords.word(new Transition(from, to, 8, 0, ""), 3);
    }

    @Test
    void theGuestHearsOfEachCut() {
        assertEquals(Optional.of(new GuestWord.Checkpoint(3, 8)), word(ProtectionState.MIGRATING,
                ProtectionState.SEPARATING_LOCK));
        assertEquals(Optional.of(new GuestWord.CheckpointDone(3, 8, true)), word(ProtectionState.SEPARATING_LOCK,
                ProtectionState.SEPARATING_COPY));
        assertEquals(Optional.of(new GuestWord.CheckpointDone(3, 8, false)), word(ProtectionState.SEPARATING_LOCK,
                ProtectionState.MIGRATING));
        assertEquals(Optional.empty(), word(ProtectionState.SEPARATING_COPY, ProtectionState.SEPARATING_SHIP));
    }
}
