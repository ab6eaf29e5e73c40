// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;

import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void theRemedyFollowsWhatHappened() {
        assertEquals("It broke. Mend it.", new Failure(FailureCode.OTHER, "It broke.", "Mend it.").text());
        assertEquals("It broke.", new Failure(FailureCode.OTHER, "It broke.").text());
    }

    @Test
    void theExceptionCarriesBothAndTheCause() {
        IOException cause = new IOException("EIO");
        Failure failure = new Failure(FailureCode.FILE, "It cannot be read.", "Try another.");
        FailureException thrown = new FailureException(failure, cause);
        assertSame(failure, thrown.failure());
        assertEquals(FailureCode.FILE, thrown.code());
        assertEquals("It cannot be read. Try another.", thrown.getMessage());
        assertSame(cause, thrown.getCause());
        assertEquals(failure, new FailureException(FailureCode.FILE, "It cannot be read.", "Try another.").failure());
    }
}
