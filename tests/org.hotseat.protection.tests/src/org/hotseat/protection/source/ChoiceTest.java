// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.source;

import static org.hotseat.protection.Records.A;
import static org.hotseat.protection.Records.B;
import static org.hotseat.protection.Records.C;
import static org.hotseat.protection.Records.D;
import static org.hotseat.protection.Records.machine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.protection.Records;
import org.hotseat.state.data.MachineRecord;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private final Records records = new Records();
    private final Choice choice = new Choice(A);

    private Optional<HostId> choose(MachineRecord machine, Optional<HostId> present, HostId... lives) {
        return choice.choose(machine, present, records.map(), Set.of(lives)::contains, host -> true);
    }

    @Test
    void theFirstOneThatLivesIsChosen() {
        assertEquals(Optional.of(B), choose(machine(A, B, C), Optional.empty(), B, C));
        assertEquals(Optional.of(C), choose(machine(A, B, C), Optional.empty(), C));
        assertEquals(Optional.empty(), choose(machine(A, B, C), Optional.empty()));
        assertEquals(Optional.empty(), choose(machine(A), Optional.empty(), B, C));
    }

    @Test
    void thePresentOneIsKeptWhileItLives() {
        assertEquals(Optional.of(C), choose(machine(A, B, C), Optional.of(C), B, C));
        assertEquals(Optional.of(B), choose(machine(A, B, C), Optional.of(C), B));
    }

    @Test
    void whoHasJustFallenSilentIsKeptButNotChosen() {
        assertEquals(Optional.of(C), choice.choose(machine(A, B, C), Optional.empty(), records.map(), host -> true,
                C::equals));
        assertEquals(Optional.of(B), choice.choose(machine(A, B, C), Optional.of(B), records.map(), host -> true,
                C::equals));
        assertEquals(Optional.empty(), choice.choose(machine(A, B, C), Optional.empty(), records.map(), host -> true,
                host -> false));
    }

    @Test
    void onItsStandbyTheMachineIsCopiedToAnotherOneOrBack() {
        assertEquals(Optional.of(C), choose(machine(B, A, C), Optional.empty(), B, C));
        assertEquals(Optional.of(B), choose(machine(B, A), Optional.empty(), B, C));
    }

    @Test
    void aHostWithoutThePortOrUnderAnIntentDoesNotFit() {
        assertEquals(Optional.of(C), choose(machine(A, D, C), Optional.empty(), C, D));
        records.host(B, 9748, Optional.empty());
        assertEquals(Optional.of(C), choose(machine(A, B, C), Optional.empty(), B, C));
        records.intend(C);
        assertEquals(Optional.empty(), choose(machine(A, B, C), Optional.empty(), B, C));
    }

    @Test
    void aNewFirstWishCountsAsSoonAsItLivesAndUntilItIsNamed() {
        assertEquals(Optional.of(B), choose(machine(A, B, C), Optional.empty(), B, C));
        assertEquals(Optional.of(B), choose(machine(A, C, B), Optional.of(B), B));
        assertEquals(Optional.of(C), choose(machine(A, C, B), Optional.of(B), B, C));
        assertEquals(Optional.of(C), choose(machine(A, C, B), Optional.of(B), B, C), "the one before is still named");
        assertEquals(Optional.of(C), choose(machine(A, C, B), Optional.of(C), B, C));
        assertEquals(Optional.of(B), choose(machine(A, C, B), Optional.of(C), B));
        assertEquals(Optional.of(B), choose(machine(A, C, B), Optional.of(B), B, C), "it is no new wish any more");
    }

    @Test
    void whoeverIsNotWantedAnyMoreIsNotKept() {
        assertEquals(Optional.of(C), choose(machine(A, C), Optional.of(B), B, C));
    }
}
