// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.protection.source.Eligibility.Holding;
import org.hotseat.state.command.AuthorityCommand.SetEligible;
import org.hotseat.state.data.AuthorityRecord;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private static final MachineId M = new MachineId(new UUID(1, 2));
    private static final HostId A = new HostId("a");
    private static final HostId B = new HostId("b");
    private static final HostId C = new HostId("c");
    private static final UUID BOOT = new UUID(3, 4);
    private static final long SECOND = 1_000_000_000L;

    private final Eligibility eligibility = new Eligibility();

    private static AuthorityRecord now(Optional<HostId> standby, boolean eligible, long generation) {
        return new AuthorityRecord(M, A, BOOT, 7, standby, eligible, generation, false);
    }

    private static Optional<SetEligible> word(HostId standby, boolean eligible, long generation) {
        return Optional.of(new SetEligible(M, 7, standby, eligible, generation));
    }

    private static Optional<Holding> holds(HostId standby, long generation) {
        return Optional.of(new Holding(standby, generation, true, false));
    }

    @Test
    void aStandbyIsNamedFirstAndMayGoOnAfterItsFirstGeneration() {
        assertEquals(word(B, false, 0), eligibility.next(now(Optional.empty(), false, 0), B, Optional.empty(), 0));
        AuthorityRecord named = now(Optional.of(B), false, 0);
        assertEquals(Optional.empty(), eligibility.next(named, B, Optional.empty(), 0));
        assertEquals(Optional.empty(), eligibility.next(named, B, holds(B, 0), 0));
        assertEquals(word(B, true, 1), eligibility.next(named, B, holds(B, 1), 0));
    }

    @Test
    void itIsWithdrawnBeforeAnotherIsNamed() {
        assertEquals(word(B, false, 12), eligibility.next(now(Optional.of(B), true, 12), C, holds(B, 13), 0));
        assertEquals(word(C, false, 0), eligibility.next(now(Optional.of(B), false, 12), C, holds(B, 13), 0));
    }

    @Test
    void whatAnotherStandbyHoldsMakesNobodyEligible() {
        assertEquals(Optional.empty(), eligibility.next(now(Optional.of(C), false, 0), C, holds(B, 13), 0));
    }

    @Test
    void aGenerationThatIsOlderThanThePromisedOneIsNotEnough() {
        assertEquals(Optional.empty(), eligibility.next(now(Optional.of(B), false, 12), B, holds(B, 11), 0));
        assertEquals(word(B, true, 12), eligibility.next(now(Optional.of(B), false, 12), B, holds(B, 12), 0));
    }

    @Test
    void theNumberIsToldAgainAtMostEachFiveSeconds() {
        SetEligible first = word(B, true, 1).orElseThrow();
        eligibility.done(first, 100 * SECOND);
        AuthorityRecord now = now(Optional.of(B), true, 1);
        assertEquals(Optional.empty(), eligibility.next(now, B, holds(B, 4), 104 * SECOND));
        assertEquals(word(B, true, 5), eligibility.next(now, B, holds(B, 5), 105 * SECOND));
        assertEquals(Optional.empty(), eligibility.next(now, B, holds(B, 1), 200 * SECOND));
    }

    @Test
    void aStandbyThatHasLostWhatItHadMayNotGoOn() {
        AuthorityRecord now = now(Optional.of(B), true, 9);
        assertEquals(Optional.empty(), eligibility.next(now, B, Optional.of(new Holding(B, 0, false, false)), 0));
        assertEquals(word(B, false, 9), eligibility.next(now, B, holds(B, 0), 0));
        assertEquals(word(B, false, 9), eligibility.next(now, B, holds(B, 8), 0));
    }

    @Test
    void thatDisksAreCopiedIsToldOnceBeforeAGenerationIsThere() {
        AuthorityRecord named = now(Optional.of(B), false, 0);
        Optional<Holding> nothing = Optional.of(new Holding(B, 0, true, true));
        SetEligible word = new SetEligible(M, 7, B, false, 0, true);
        assertEquals(Optional.of(word), eligibility.next(named, B, nothing, 0));
        assertEquals(Optional.empty(), eligibility.next(named.withDisks(true), B, nothing, 0), "it is known");
        eligibility.done(word, 0);
        assertEquals(Optional.empty(), eligibility.next(named, B, nothing, 0), "an older leader");
        assertEquals(Optional.of(new SetEligible(M, 7, B, true, 1, true)), eligibility.next(named, B,
                Optional.of(new Holding(B, 1, true, true)), 0));
    }

    @Test
    void withTheEndOfTheProtectionNobodyMayGoOn() {
        assertEquals(word(B, false, 9), Eligibility.end(now(Optional.of(B), true, 9)));
        assertEquals(Optional.empty(), Eligibility.end(now(Optional.of(B), false, 9)));
    }
}
