// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.junit.jupiter.api.Test;

/** What becomes of the waiting for the first records when tries fail. */
class FoundedTest {

    private static final FailureException LATE = new FailureException(FailureCode.TIMEOUT, "late", "");
    private static final FailureException AWAY = new FailureException(FailureCode.UNREACHABLE, "away", "");
    private static final FailureException TAKEN = new FailureException(FailureCode.EXISTS, "taken", "");

    private final Founded founded = new Founded();

    private FailureException refused(Duration within) {
        return assertThrows(FailureException.class, () -> founded.await(Deadline.in(within)));
    }

    @Test
    void triesThatWereTooSlowDoNotEndIt() {
        founded.failed(LATE);
        founded.failed(AWAY);
        founded.complete();
        assertDoesNotThrow(() -> founded.await(Deadline.in(Duration.ofMinutes(1))));
    }

    @Test
    void theLastTroubleIsToldAtTheDeadline() {
        founded.failed(LATE);
        founded.failed(AWAY);
        assertEquals(AWAY.failure(), refused(Duration.ZERO).failure());
    }

    @Test
    void whatAnotherTryMeetsAgainIsToldAtOnce() {
        founded.failed(LATE);
        founded.failed(TAKEN);
        assertEquals(TAKEN.failure(), refused(Duration.ofMinutes(1)).failure());
    }
}
