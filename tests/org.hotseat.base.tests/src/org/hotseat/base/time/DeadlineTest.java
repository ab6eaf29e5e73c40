// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final class Hand implements MonotonicClock {

        private long nanos;

        Hand(long nanos) {
            this.nanos = nanos;
        }

        void pass(Duration span) {
            nanos += span.toNanos();
        }

        @Override
        public long nanos() {
            return nanos;
        }

        @Override
        public Instant wall() {
            throw new AssertionError("nothing decides by wall clock");
        }
    }

    @Test
    void whatIsLeftShrinksToZeroAndNoFurther() {
        Hand clock = new Hand(5);
        Deadline deadline = Deadline.in(Duration.ofSeconds(2), clock);
        assertEquals(Duration.ofSeconds(2), deadline.left());
        clock.pass(Duration.ofMillis(1500));
        assertEquals(Duration.ofMillis(500), deadline.left());
        assertEquals(500, deadline.leftMillis());
        assertFalse(deadline.isOver());
        clock.pass(Duration.ofMillis(500));
        assertTrue(deadline.isOver());
        assertEquals(Duration.ZERO, deadline.left());
        clock.pass(Duration.ofDays(1));
        assertEquals(Duration.ZERO, deadline.left());
    }

    @Test
    void zeroIsOverAtOnce() {
        assertTrue(Deadline.in(Duration.ZERO, new Hand(0)).isOver());
    }

    @Test
    void aClockThatOverflowsDoesNotEndIt() {
        Hand clock = new Hand(Long.MAX_VALUE - 10);
        Deadline deadline = Deadline.in(Duration.ofSeconds(1), clock);
        assertFalse(deadline.isOver());
        clock.pass(Duration.ofMillis(400));
        assertTrue(clock.nanos() < 0, "it has overflowed");
        assertEquals(Duration.ofMillis(600), deadline.left());
        clock.pass(Duration.ofMillis(600));
        assertTrue(deadline.isOver());
    }

    @Test
    void millisecondsForOthersAreNeverZero() {
        Hand clock = new Hand(0);
        Deadline deadline = Deadline.in(Duration.ofNanos(300), clock);
        assertEquals(1, deadline.leftMillis());
        clock.pass(Duration.ofSeconds(1));
        assertEquals(1, deadline.leftMillis());
        assertEquals(Integer.MAX_VALUE, Deadline.in(Duration.ofDays(100), clock).leftMillis());
    }

    @Test
    void theClockOfTheProcessGoesOn() {
        Deadline deadline = Deadline.in(Duration.ofHours(1));
        assertFalse(deadline.isOver());
        assertTrue(deadline.left().compareTo(Duration.ofHours(1)) <= 0);
        assertTrue(Deadline.in(Duration.ofNanos(-1)).isOver());
    }
}
