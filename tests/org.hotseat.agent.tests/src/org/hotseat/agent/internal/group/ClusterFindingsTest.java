// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;

import org.hotseat.agent.internal.check.Finding;
import org.hotseat.agent.internal.check.Finding.Grade;
import org.junit.jupiter.api.Test;

/** What a member finds when it is checked. */
class ClusterFindingsTest {

    @Test
    void aClockThatIsWrongIsToldWithItsDistance() {
        assertEquals(Grade.GOOD, ClusterFindings.clock(Optional.of(Duration.ofMillis(-900))).grade());
        assertEquals(Grade.NOTE, ClusterFindings.clock(Optional.empty()).grade());
        Finding hour = ClusterFindings.clock(Optional.of(Duration.ofMinutes(-61)));
        assertEquals(Grade.BAD, hour.grade());
        assertEquals("1 h 1 min behind the leader's", hour.text());
        assertFalse(hour.remedy().isEmpty());
        assertEquals("40 s ahead of the leader's", ClusterFindings.clock(Optional.of(Duration.ofSeconds(40))).text());
        assertEquals(hour, Finding.of(hour.json()));
    }

    @Test
    void votersThatCannotBearALossAreNoted() {
        assertEquals(Grade.NOTE, ClusterFindings.voters(1).grade());
        assertTrue(ClusterFindings.voters(4).text().contains("as many losses as with 3"));
        assertEquals("5, of which 2 can be lost", ClusterFindings.voters(5).text());
    }
}
