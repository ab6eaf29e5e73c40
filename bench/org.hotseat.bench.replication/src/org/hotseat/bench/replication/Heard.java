// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.replication;

import java.util.ArrayList;
import java.util.List;

import org.hotseat.chaos.lab.guest.Tick;
import org.hotseat.chaos.lab.guest.TickLog;

/** What is read from ticks that were heard outside. */
final class Heard {

    private static final double SECOND = 1e9;

    private Heard() {
    }

    /** The longest silence of each span between these instants, in nanoseconds. */
    static List<Long> gaps(TickLog log, List<Long> instants) {
        List<Long> gaps = new ArrayList<>();
        List<Tick> ticks = log.ticks();
        int at = 0;
        for (int span = 0; span + 1 < instants.size(); span++) {
            while (at < ticks.size() && ticks.get(at).nanos() - instants.get(span) < 0) {
                at++;
            }
            long longest = 0;
            while (at < ticks.size() && ticks.get(at).nanos() - instants.get(span + 1) < 0) {
                if (at > 0) {
                    longest = Math.max(longest, ticks.get(at).nanos() - ticks.get(at - 1).nanos());
                }
                at++;
            }
            if (at > 0 && at < ticks.size()) { // one that began in this span counts for it
                longest = Math.max(longest, Math.min(ticks.get(at).nanos(), instants.get(span + 1)) - ticks.get(at - 1)
                        .nanos());
            }
            gaps.add(longest);
        }
        return gaps;
    }

    /** Units of work per second. */
    static double work(TickLog log, long from, long to) {
        List<Tick> told = told(log, from, to);
        Tick first = told.get(0);
        Tick last = told.get(told.size() - 1);
        return (last.work() - first.work()) / ((last.nanos() - first.nanos()) / SECOND);
    }

    /** Counts on the disk per second. */
    static double counts(TickLog log, long from, long to) {
        List<Tick> told = told(log, from, to);
        Tick first = told.get(0);
        Tick last = told.get(told.size() - 1);
        return (last.count() - first.count()) / ((last.nanos() - first.nanos()) / SECOND);
    }

    private static List<Tick> told(TickLog log, long from, long to) {
        List<Tick> told = log.ticks(from, to).stream().filter(Tick::tells).toList();
        if (told.size() < 2) {
            throw new IllegalStateException("the machine was not heard");
        }
        return told;
    }
}
