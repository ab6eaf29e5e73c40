// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.create;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out at which port a device is: something is pressed, sent or plugged in, and the port where bytes come from the
 * line, or a device appears, is it. A port that says something all the time is left out, and named. After the first
 * one has moved, others get a moment: when several move, it is none of them. Pure; the caller brings readings and time.
 */
public final class PortWatch {

    /** How long somebody may take to press a key. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Longer than boards take to tell of a byte, so that two that move together are seen together. */
    private static final Duration SETTLE = Duration.ofMillis(1_500);
    private static final Duration JUST_NOW = Duration.ofSeconds(2);

    /** How it stands. */
    public enum Outcome {
        /** Nothing has moved yet, or others may still move. */
        WATCHING,
        /** One port has moved. */
        FOUND,
        /** Several have: it cannot be told which. */
        SEVERAL,
        /** None has, and the time is over. */
        NOTHING
    }

    /**
     * How a port is.
     *
     * @param in bytes that came from the line
     * @param present whether a device is there
     * @param sinceIn since bytes came last; empty for never
     */
    public record Reading(long in, boolean present, Optional<Duration> sinceIn) {
    }

    private final Duration begun;
    private final Map<String, Reading> base = new HashMap<>();
    private final Set<String> moved = new LinkedHashSet<>();
    private final Set<String> talking = new LinkedHashSet<>();
    private Duration first = Duration.ZERO;

    /**
     * Begins.
     *
     * @param now any clock that does not jump
     * @param readings of the free ports, by their keys
     */
    public PortWatch(Duration now, Map<String, Reading> readings) {
        begun = now;
        readings.forEach(this::meet);
    }

    /** Never goes by what was before. */
    private void meet(String port, Reading reading) {
        base.put(port, reading);
        if (reading.sinceIn().filter(since -> since.compareTo(JUST_NOW) < 0).isPresent()) {
            talking.add(port);
        }
    }

    /**
     * Looks again.
     *
     * @param now by the same clock
     * @param readings of the free ports now; ports that are not in it are passed over
     * @return how it stands; once it has ended it does not change any more as long as the caller looks no more
     */
    public Outcome look(Duration now, Map<String, Reading> readings) {
        readings.forEach((port, reading) -> {
            Reading before = base.get(port);
            if (before == null || reading.in() < before.in()) { // the board began anew, or is heard only now
                meet(port, reading);
            } else if (!talking.contains(port) && (reading.in() > before.in() || reading.present() && !before
                    .present())) {
                first = moved.isEmpty() ? now : first;
                moved.add(port);
            } else if (before.present() && !reading.present()) { // plugged out, to be plugged in again
                base.put(port, reading);
            }
        });
        if (moved.isEmpty()) {
            return left(now).isZero() ? Outcome.NOTHING : Outcome.WATCHING;
        }
        boolean settled = now.minus(first).compareTo(SETTLE) >= 0;
        return !settled ? Outcome.WATCHING : moved.size() == 1 ? Outcome.FOUND : Outcome.SEVERAL;
    }

    /**
     * How long somebody may still take.
     *
     * @param now by the same clock
     * @return zero when the time is over
     */
    public Duration left(Duration now) {
        Duration left = PATIENCE.minus(now.minus(begun));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /**
     * What has moved.
     *
     * @return keys of ports, the first one first
     */
    public List<String> moved() {
        return List.copyOf(moved);
    }

    /**
     * What said something before anybody was asked to, and is left out.
     *
     * @return keys of ports
     */
    public List<String> talking() {
        return List.copyOf(talking);
    }
}
