// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.draft.live.LiveStatus;
import org.hotseat.ui.look.StateMark;
import org.junit.jupiter.api.Test;

/** How the document stands with the cluster, in the status line. */
class DraftWordsTest {

    private static final Failure NO = new Failure(FailureCode.WRONG_STATE, "Not that.", "Do this.");

    private static DraftWords words(int apart, int waiting, Map<String, Failure> refused, List<String> conflicts) {
        return DraftWords.of(new LiveStatus(true, apart, waiting, refused, conflicts)).orElseThrow();
    }

    @Test
    void theWorstIsTold() {
        assertEquals("1 in conflict", words(3, 2, Map.of("a", NO), List.of("b")).brief());
        DraftWords refused = words(3, 2, Map.of("a", NO), List.of());
        assertEquals("1 not taken", refused.brief());
        assertEquals(StateMark.ERROR, refused.mark());
        assertEquals("The cluster does not take 1 edits. Click to compare. Not that. Do this.", refused.whole());
        assertEquals("2 waiting", words(3, 2, Map.of(), List.of()).brief());
        assertEquals("Draft: 3 differ", words(3, 0, Map.of(), List.of()).brief());
    }

    @Test
    void nothingIsSaidWhenAllIsWell() {
        assertEquals(Optional.empty(), DraftWords.of(new LiveStatus(true, 0, 0, Map.of(), List.of())));
    }
}
