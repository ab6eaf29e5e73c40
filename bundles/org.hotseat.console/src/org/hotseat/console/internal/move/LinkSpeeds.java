// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.move;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.hotseat.base.id.HostId;

/** How fast memory goes from host to host: what the last moves showed, else a gigabit link. Thread-safe. */
final class LinkSpeeds {

    private static final double GIGABIT = 110.0 * 1024;
    private static final Duration OVERHEAD = Duration.ofMillis(1500);
    private static final double OLD_SHARE = 0.5;

    private record Link(HostId from, HostId to) {
    }

    private final Map<Link, Double> measured = new ConcurrentHashMap<>();

    /** How long moving so much memory takes. */
    Duration estimate(HostId from, HostId to, long kib, long limitMibPerSecond) {
        double speed = measured.getOrDefault(new Link(from, to), GIGABIT);
        if (limitMibPerSecond > 0) {
            speed = Math.min(speed, limitMibPerSecond * 1024.0);
        }
        return OVERHEAD.plusMillis(Math.round(1000.0 * kib / speed));
    }

    boolean isMeasured(HostId from, HostId to) {
        return measured.containsKey(new Link(from, to));
    }

    /** Learns from a move that went well. */
    void learn(HostId from, HostId to, long kib, Duration took) {
        double seconds = Math.max(0.1, took.minus(OVERHEAD).toMillis() / 1000.0);
        measured.merge(new Link(from, to), kib / seconds,
                (old, now) -> old * OLD_SHARE + now * (1 - OLD_SHARE));
    }
}
