// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.ui.room.support.Hall;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final int STEP = 100;

    private final Rounds rounds = new Rounds();
    private Duration now = Duration.ofSeconds(500);

    /** So many machines with one head each, on so many hosts. */
    private static Map<Head, HostId> visible(int machines, int hosts) {
        Map<Head, HostId> all = new HashMap<>();
        for (int number = 0; number < machines; number++) {
            all.put(new Head(Hall.machine(number), 0), Hall.host(number % hosts));
        }
        return all;
    }

    private Optional<Head> begin(Map<Head, HostId> visible, long millis) {
        now = now.plusMillis(millis);
        return rounds.begin(now, visible);
    }

    @Test
    void inAMinuteNoMoreThanTwoASecondAreBegunHoweverManyCanBeSeen() {
        Map<Head, HostId> visible = visible(400, 40);
        List<Head> begun = new ArrayList<>();
        for (int millis = 0; millis < 60_000; millis += STEP) {
            begin(visible, STEP).ifPresent(head -> {
                begun.add(head);
                rounds.ended(head, now, true);
            });
        }
        assertEquals(120, begun.size());
        assertEquals(120, new HashSet<>(begun).size(), "each has its turn before one has a second");
    }

    @Test
    void twoAreTakenAtOnceAndOneOfEachHost() {
        Map<Head, HostId> visible = visible(6, 2);
        Head first = begin(visible, 1_000).orElseThrow();
        Head second = begin(visible, 1_000).orElseThrow();
        assertTrue(!visible.get(first).equals(visible.get(second)));
        assertEquals(Optional.empty(), begin(visible, 60_000), "neither has answered");
        rounds.ended(first, now, true);
        assertEquals(visible.get(first), visible.get(begin(visible, 0).orElseThrow()));
    }

    @Test
    void aHostThatDoesNotAnswerHoldsUpOnlyItself() {
        Map<Head, HostId> visible = visible(6, 2);
        Head hanging = begin(visible, 1_000).orElseThrow();
        for (int turn = 0; turn < 3; turn++) {
            Head other = begin(visible, 1_000).orElseThrow();
            assertTrue(!visible.get(hanging).equals(visible.get(other)));
            rounds.ended(other, now, true);
        }
    }

    @Test
    void oneHeadIsLookedAtEveryFiveSecondsAndLaterWhereItFailed() {
        Map<Head, HostId> visible = visible(1, 1);
        Head head = begin(visible, 1_000).orElseThrow();
        rounds.ended(head, now, true);
        assertEquals(Optional.empty(), begin(visible, 4_999));
        assertEquals(Optional.of(head), begin(visible, 1));
        rounds.ended(head, now, false);
        assertEquals(Optional.empty(), begin(visible, 29_999));
        assertEquals(Optional.of(head), begin(visible, 1));
    }

    @Test
    void picturesOfManyHeadsMayBeOlder() {
        assertEquals(Duration.ofSeconds(15), Rounds.fresh(1));
        assertEquals(Duration.ofSeconds(105), Rounds.fresh(100), "two rounds of 50 s");
    }
}
