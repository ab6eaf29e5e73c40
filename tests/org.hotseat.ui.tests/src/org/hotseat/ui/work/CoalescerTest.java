// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class CoalescerTest {

    private record Task(Duration delay, Runnable run) {
    }

    private final FakeClock clock = new FakeClock();
    private final List<Task> tasks = new ArrayList<>();
    private int refreshes;
    private final Coalescer coalescer = new Coalescer(5, clock, (delay, run) -> tasks.add(new Task(delay, run)),
            () -> refreshes++);

    private void runNext() {
        Task task = tasks.removeFirst();
        clock.pass(task.delay());
        task.run().run();
    }

    @Test
    void theFirstRequestIsServedAtOnce() {
        coalescer.request();
        assertEquals(Duration.ZERO, tasks.get(0).delay());
        runNext();
        assertEquals(1, refreshes);
    }

    @Test
    void requestsInBetweenBecomeOneRefreshAtTheEndOfTheGap() {
        coalescer.request();
        runNext();
        clock.pass(Duration.ofMillis(50));
        for (int count = 0; count < 100; count++) {
            coalescer.request();
        }
        assertEquals(1, tasks.size());
        assertEquals(Duration.ofMillis(150), tasks.get(0).delay());
        runNext();
        assertEquals(2, refreshes);
    }

    @Test
    void theLastRequestIsServed() {
        coalescer.request();
        runNext();
        coalescer.request();
        runNext();
        coalescer.request();
        assertEquals(1, tasks.size());
    }

    @Test
    void aSecondHoldsNoMoreRefreshesThanAllowed() {
        Duration passed = Duration.ZERO;
        while (passed.compareTo(Duration.ofSeconds(1)) < 0) {
            coalescer.request();
            Duration delay = tasks.get(0).delay();
            runNext();
            passed = passed.plus(delay).plusMillis(1);
            clock.pass(Duration.ofMillis(1));
        }
        assertEquals(6, refreshes, "one at once and five in a second");
    }

    @Test
    void aQuietTimeMakesTheNextOneImmediate() {
        coalescer.request();
        runNext();
        clock.pass(Duration.ofSeconds(3));
        coalescer.request();
        assertEquals(Duration.ZERO, tasks.get(0).delay());
    }
}
