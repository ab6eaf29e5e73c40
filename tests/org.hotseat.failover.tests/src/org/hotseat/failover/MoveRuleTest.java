// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.failover.MoveRule.Arriving;
import org.hotseat.failover.MoveRule.Departure;
import org.hotseat.failover.MoveRule.Here;
import org.hotseat.failover.MoveRule.Leaving;
import org.hotseat.failover.MoveRule.There;
import org.hotseat.failover.MoveRule.Word;
import org.hotseat.lease.Copy;
import org.hotseat.state.data.AuthorityRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each step of a live move by itself, and whole moves that are disturbed where it hurts most. */
class MoveRuleTest {

    private static final MachineId V = new MachineId(new UUID(7, 1));
    private static final HostId A = new HostId("a");
    private static final HostId B = new HostId("b");
    private static final UUID BOOT = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);

    private static Optional<AuthorityRecord> authority(String text) {
        AuthorityRecord first = new AuthorityRecord(V, A, BOOT, 4, Optional.of(B), true, 9, false);
        return switch (text) {
            case "none" -> Optional.empty();
            case "a4" -> Optional.of(first);
            case "a4 released" -> Optional.of(first.ended());
            case "a4 of another boot" -> Optional.of(new AuthorityRecord(V, A, OTHER, 4, Optional.empty(), false, 0,
                    false));
            case "a5" -> Optional.of(first.next(A, BOOT));
            case "b5 moved" -> Optional.of(first.movedTo(B, BOOT));
            case "b5 taken" -> Optional.of(first.next(B, BOOT));
            case "b5 moved to another boot" -> Optional.of(first.movedTo(B, OTHER));
            case "b6" -> Optional.of(first.movedTo(B, BOOT).next(B, BOOT));
            default -> throw new AssertionError(text);
        };
    }

    @ParameterizedTest
    @CsvSource({
            "a4, UNKNOWN, true, true, HELD, WAIT",
            "a4, RUNS, false, false, HELD, STAY",
            "a4, RUNS, true, true, HELD, STAY",
            "a4, STANDS, false, false, HELD, GO_ON",
            "a4, STANDS, true, false, UNKNOWN, GO_ON",
            "a4, GONE, false, false, HELD, START_ANEW",
            "a4, GONE, true, false, NOTHING, START_ANEW",
            "a4, GONE, true, false, UNKNOWN, SEAL",
            "a4, GONE, true, false, HELD, SEAL",
            "a4, GONE, true, true, UNKNOWN, WAIT",
            "a4, GONE, true, true, NOTHING, START_ANEW",
            "a4, GONE, true, true, HELD, GIVE",
            "b5 moved, GONE, true, true, HELD, MOVED",
            "b5 taken, GONE, true, true, HELD, LOST",
            "b6, GONE, true, true, HELD, LOST",
            "a5, GONE, true, true, HELD, LOST",
            "a4 released, GONE, true, true, HELD, LOST",
            "a4 of another boot, RUNS, false, false, HELD, LOST",
            "none, GONE, true, true, HELD, LOST" })
    void theSource(String authority, Here here, boolean whole, boolean sealed, There there, Leaving step) {
        assertEquals(step, new MoveRule(A, BOOT).leaving(new Departure(authority(authority), new Copy(V, 4), B, here,
                whole, sealed, there)));
    }

    @ParameterizedTest
    @CsvSource({
            "a4, COMES, HOLD",
            "a4, GONE, GIVE",
            "a4, STAYS, DROP",
            "a4, SILENCE, DROP",
            "a4 of another boot, COMES, HOLD",
            "a4 released, GONE, DROP",
            "a5, COMES, DROP",
            "b5 moved, COMES, RUN",
            "b5 moved, GONE, RUN",
            "b5 moved, SILENCE, RUN",
            "b5 taken, COMES, DROP",
            "b5 taken, GONE, DROP",
            "b5 moved to another boot, GONE, DROP",
            "b6, GONE, DROP",
            "none, COMES, DROP" })
    void theTarget(String authority, Word word, Arriving step) {
        assertEquals(step, new MoveRule(B, BOOT).arriving(authority(authority), new Copy(V, 5), A, word));
    }

    @Test
    void aMachineArrives() {
        assertEquals("", MoveSchedules.arrives(Rules.ALL));
    }

    @Test
    void whatStandsOnBothGoesOnAtTheSource() {
        assertEquals("", MoveSchedules.standsStill(Rules.ALL));
    }

    @Test
    void aHostThatIsLostAtTheLastMomentCostsNoMachine() {
        assertEquals("", MoveSchedules.sourceLostAtTheLastMoment(Rules.ALL));
        assertEquals("", MoveSchedules.targetLostAtTheLastMoment(Rules.ALL));
    }

    @ParameterizedTest
    @EnumSource(SimMove.End.class)
    void anAgentThatBeginsAnewAtTheLastMomentCostsNoMachine(SimMove.End end) {
        assertEquals("", MoveSchedules.agentKilledAtTheLastMoment(Rules.ALL, end));
        assertEquals("", MoveSchedules.targetAgentKilledAtTheLastMoment(Rules.ALL, end));
    }
}
