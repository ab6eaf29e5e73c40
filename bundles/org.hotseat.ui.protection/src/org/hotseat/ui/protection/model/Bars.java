// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.model;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.hotseat.protocol.op.GenerationLive;
import org.hotseat.ui.protection.model.ReplicationText.Bar;

/** How high the bars of generations are. Pure. */
final class Bars {

    private static final double LEAST = 10_000;
    private static final Duration SLOW = Duration.ofMillis(100);
    private static final int TIMES = 3;

    private Bars() {
    }

    static List<Bar> of(List<GenerationLive> history, long acknowledged, Instant now) {
        double most = history.stream().mapToLong(GenerationLive::sent).max().orElse(0);
        Duration usual = Pauses.of(history).map(Pauses::median).orElse(Duration.ZERO);
        Instant hour = now.truncatedTo(ChronoUnit.HOURS); // what is equal is not drawn anew
        return history.stream().map(one -> new Bar(new GenerationRow(one, hour), share(one.sent(), most),
                one.generation() == acknowledged, isSlow(one.pause(), usual))).toList();
    }

    /** From a tenth for next to nothing to all for the largest. */
    private static double share(long bytes, double most) {
        double top = Math.log(Math.max(most, 10 * LEAST) / LEAST);
        return Math.clamp(0.1 + 0.9 * Math.log(Math.max(bytes, LEAST) / LEAST) / top, 0.1, 1);
    }

    private static boolean isSlow(Duration pause, Duration usual) {
        return pause.compareTo(SLOW) >= 0 && pause.compareTo(usual.multipliedBy(TIMES)) > 0;
    }
}
