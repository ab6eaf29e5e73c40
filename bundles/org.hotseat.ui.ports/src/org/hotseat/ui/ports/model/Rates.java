// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.model;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes rates of the counters that boards tell. A counter that fell belongs to a new run. On one thread. */
public final class Rates {

    private static final int KEPT = 32;
    private static final double SECOND = Duration.ofSeconds(1).toNanos();
    /** Counters are told about once a second. */
    private static final long LEAST = Duration.ofMillis(900).toNanos();
    /** After that without anything new, nothing goes through. */
    private static final long OLD = Duration.ofSeconds(4).toNanos();

    private final Map<PortPlace, Seen> seen = new HashMap<>();

    /** Counters at a moment. */
    private record Seen(long in, long out, long at, Rate rate) {
    }

    /**
     * Looks at the counters of a port.
     *
     * @param place which
     * @param in bytes from the device
     * @param out bytes to the device
     * @param now by a monotonic clock, nanoseconds
     * @return how fast they grow
     */
    public Rate look(PortPlace place, long in, long out, long now) {
        Seen before = seen.get(place);
        if (before == null || in < before.in() || out < before.out()) {
            seen.put(place, new Seen(in, out, now, Rate.NONE));
            return Rate.NONE;
        }
        long span = now - before.at();
        boolean same = in == before.in() && out == before.out();
        if (span < LEAST || same && span < OLD && Double.isNaN(before.rate().in())) {
            return before.rate();
        }
        Deque<Double> trail = new ArrayDeque<>(before.rate().trail());
        double perIn = (in - before.in()) * SECOND / span;
        double perOut = (out - before.out()) * SECOND / span;
        trail.addLast(perIn + perOut);
        if (trail.size() > KEPT) {
            trail.removeFirst();
        }
        Rate rate = new Rate(perIn, perOut, List.copyOf(trail));
        seen.put(place, new Seen(in, out, now, rate));
        return rate;
    }

    /**
     * Forgets ports that are no more.
     *
     * @param there those that are
     */
    public void keep(Set<PortPlace> there) {
        seen.keySet().retainAll(there);
    }
}
