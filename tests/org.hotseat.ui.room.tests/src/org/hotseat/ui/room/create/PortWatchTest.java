// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.ui.room.create.PortWatch.Outcome;
import org.hotseat.ui.room.create.PortWatch.Reading;
import org.junit.jupiter.api.Test;

class PortWatchTest {

    private final Map<String, Reading> ports = new HashMap<>(Map.of("a", quiet(7), "b", quiet(0), "c", new Reading(0,
            false, Optional.empty())));
    private Duration now = Duration.ofSeconds(1_000);

    private static Reading quiet(long in) {
        return new Reading(in, true, Optional.of(Duration.ofMinutes(1)));
    }

    private Outcome look(PortWatch watch, long millis) {
        now = now.plusMillis(millis);
        return watch.look(now, ports);
    }

    @Test
    void thePortThatSaysSomethingIsTheOneOnceOthersHadAMomentToo() {
        PortWatch watch = new PortWatch(now, ports);
        assertEquals(Outcome.WATCHING, look(watch, 5_000));
        ports.put("a", new Reading(8, true, Optional.of(Duration.ZERO)));
        assertEquals(Outcome.WATCHING, look(watch, 250), "another one may still move");
        assertEquals(Outcome.WATCHING, look(watch, 1_000));
        assertEquals(Outcome.FOUND, look(watch, 500));
        assertEquals(List.of("a"), watch.moved());
    }

    @Test
    void severalAreSaidToBeSeveral() {
        PortWatch watch = new PortWatch(now, ports);
        ports.put("b", quiet(1));
        assertEquals(Outcome.WATCHING, look(watch, 250));
        ports.put("a", quiet(9));
        assertEquals(Outcome.WATCHING, look(watch, 1_000));
        assertEquals(Outcome.SEVERAL, look(watch, 1_000));
        assertEquals(List.of("b", "a"), watch.moved());
    }

    @Test
    void nothingIsSaidWhenTheTimeIsOver() {
        PortWatch watch = new PortWatch(now, ports);
        assertEquals(Outcome.WATCHING, look(watch, PortWatch.PATIENCE.toMillis() - 1));
        assertEquals(Duration.ofMillis(1), watch.left(now));
        assertEquals(Outcome.NOTHING, look(watch, 1));
        assertEquals(Duration.ZERO, watch.left(now.plusSeconds(9)));
    }

    @Test
    void aDeviceThatIsPluggedInCountsAndOneThatIsPluggedOutFirst() {
        PortWatch watch = new PortWatch(now, ports);
        ports.put("a", new Reading(7, false, Optional.empty()));
        assertEquals(Outcome.WATCHING, look(watch, 250));
        assertTrue(watch.moved().isEmpty(), "to be plugged out says nothing");
        ports.put("a", quiet(7));
        look(watch, 250);
        assertEquals(Outcome.FOUND, look(watch, 2_000));
        assertEquals(List.of("a"), watch.moved());
    }

    @Test
    void aPortThatTalksAllTheTimeIsLeftOutAndNamed() {
        ports.put("gps", new Reading(100, true, Optional.of(Duration.ofMillis(400))));
        PortWatch watch = new PortWatch(now, ports);
        ports.put("gps", new Reading(180, true, Optional.of(Duration.ZERO)));
        assertEquals(Outcome.WATCHING, look(watch, 1_000));
        ports.put("b", quiet(3));
        look(watch, 250);
        assertEquals(Outcome.FOUND, look(watch, 2_000));
        assertEquals(List.of("b"), watch.moved());
        assertEquals(List.of("gps"), watch.talking());
    }

    @Test
    void aBoardThatBeganAnewOrIsHeardOnlyNowIsNoMovement() {
        PortWatch watch = new PortWatch(now, ports);
        ports.put("a", quiet(0));
        ports.put("late", quiet(55));
        assertEquals(Outcome.WATCHING, look(watch, 250));
        assertTrue(watch.moved().isEmpty());
        ports.put("late", quiet(56));
        look(watch, 250);
        assertEquals(Outcome.FOUND, look(watch, 2_000));
        assertEquals(List.of("late"), watch.moved());
    }
}
