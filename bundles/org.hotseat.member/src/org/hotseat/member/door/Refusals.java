// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.door;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.hotseat.base.time.Deadline;
import org.hotseat.process.meter.Figures;

/**
 * Who was refused at a door: each is counted, and logged at most once a second for each cause, so that a crowd of
 * strangers does not fill the log. Thread-safe.
 */
final class Refusals {

    private static final Duration QUIET = Duration.ofSeconds(1);

    private final Logger log;
    private final String door;
    private final Map<String, Cause> causes = new ConcurrentHashMap<>();

    private static final class Cause {
        private final AtomicLong count = new AtomicLong();
        private long untold;
        private Deadline quiet = Deadline.in(Duration.ZERO);

        /** How many were not told of, this one included; 0 when it is too early to tell. */
        synchronized long due() {
            count.incrementAndGet();
            untold++;
            if (!quiet.isOver()) {
                return 0;
            }
            long due = untold;
            untold = 0;
            quiet = Deadline.in(QUIET);
            return due;
        }
    }

    Refusals(Logger log, String door) {
        this.log = log;
        this.door = door;
    }

    void refused(String cause, String who, Object why) {
        long due = causes.computeIfAbsent(cause, none -> new Cause()).due();
        if (due == 1) {
            log.log(Level.WARNING, "refused at the {0}: {1}: {2}", door, who, why);
        } else if (due > 1) {
            log.log(Level.WARNING, "refused at the {0}: {1}: {2}; {3} of that kind since the last time", door, who, why,
                    due);
        }
    }

    void read(Figures figures) {
        causes.forEach((cause, one) -> figures.counter("hotseat_refused_total", "Connections that were refused.",
                one.count.get(), "door", door, "cause", cause));
    }
}
