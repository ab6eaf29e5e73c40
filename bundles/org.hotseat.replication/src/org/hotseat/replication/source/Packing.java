// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import org.hotseat.replication.wire.Effort;

/**
 * Whether deflating gets pages to the standby faster: with the speeds of link and deflater as they are measured, and
 * what deflating has saved lately. Nothing known yet means a link that may be slow. For one thread.
 */
final class Packing {

    private static final double NANOS = 1e9;
    private static final double SMOOTH = 0.4;
    /** Fewer bytes than this say little about a link: they wait in its buffers. */
    private static final long TELLING = 256 * 1024;
    /** Fewer than this do not show that it is faster than it was taken for. */
    private static final long MORE_THAN_BUFFERS = 2 * 1024 * 1024;
    private static final double FADING = 1.02;
    private static final double USUAL_RATIO = 0.5;
    private static final double FORGETTING = 0.05;

    /** Bytes per second; 0 while unknown. */
    private double link;
    /** Bytes to be deflated per second. */
    private double pack = 60e6;
    private double ratio = USUAL_RATIO;
    /** Nanoseconds that an answer takes however little was sent. */
    private double latency = Double.MAX_VALUE;

    boolean deflates() {
        return link == 0 || 1 / pack + ratio / link < 1 / link;
    }

    /** While a generation is on its way: what a part of it has cost. */
    void part(Effort before, Effort now) {
        packed(before, now);
        rate(now.bytes() - before.bytes(), now.writing() - before.writing());
    }

    /**
     * It was answered.
     *
     * @param all of it
     * @param answer nanoseconds from its last byte to the answer
     */
    void whole(Effort all, long answer) {
        latency = Math.min(latency * FADING, answer);
        rate(all.bytes(), all.writing() + (long) (answer - latency));
        ratio += FORGETTING * (USUAL_RATIO - ratio);
    }

    private void packed(Effort before, Effort now) {
        long plain = now.plain() - before.plain();
        long nanos = now.packing() - before.packing();
        if (plain >= TELLING && nanos > 0) {
            pack += SMOOTH * (plain * NANOS / nanos - pack);
            ratio += SMOOTH * ((double) (now.stored() - before.stored()) / plain - ratio);
        }
    }

    private void rate(long bytes, long nanos) {
        if (bytes < TELLING || nanos <= 0) {
            return;
        }
        double rate = bytes * NANOS / nanos;
        if (rate < link || link == 0 || bytes >= MORE_THAN_BUFFERS) {
            link = link == 0 ? rate : link + SMOOTH * (rate - link);
        }
    }
}
