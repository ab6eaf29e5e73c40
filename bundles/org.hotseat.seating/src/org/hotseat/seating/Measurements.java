// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.hotseat.seats.plan.Measured;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.JournalRecord;
import org.hotseat.state.decide.Happening;

/** What was measured of late, by the cluster's journal: how long machines stood still that moved or were taken over. */
final class Measurements {

    private static final int EPOCH = 3;
    private static final int RUNS_EPOCH = 2;
    private static final int STOOD = 3;

    private Measurements() {
    }

    static Measured of(StateView view) {
        Set<String> moved = new HashSet<>();
        Set<String> taken = new HashSet<>();
        Optional<Duration> pause = Optional.empty();
        Optional<Duration> takeOver = Optional.empty();
        for (Held<JournalRecord> held : view.all(Kinds.JOURNAL).values()) {
            JournalRecord entry = held.value();
            if (entry.code().equals(Happening.MACHINE_MOVED.name())) {
                moved.add(name(entry, EPOCH));
            } else if (entry.code().equals(Happening.MACHINE_TAKEN.name())) {
                taken.add(name(entry, EPOCH));
            } else if (entry.code().equals(Happening.MACHINE_RUNS.name())) {
                String name = name(entry, RUNS_EPOCH);
                pause = moved.contains(name) ? stood(entry).or(keep(pause)) : pause;
                takeOver = taken.contains(name) ? stood(entry).or(keep(takeOver)) : takeOver;
            }
        }
        return new Measured(Optional.empty(), Optional.empty(), pause, takeOver, Optional.empty());
    }

    private static Supplier<Optional<Duration>> keep(Optional<Duration> before) {
        return () -> before;
    }

    /** Machine and epoch; both kinds of entries are about the authority. */
    private static String name(JournalRecord entry, int epoch) {
        List<String> all = entry.arguments();
        return all.size() > epoch ? entry.subject() + ' ' + all.get(epoch) : "";
    }

    private static Optional<Duration> stood(JournalRecord entry) {
        List<String> all = entry.arguments();
        return all.size() > STOOD && all.get(STOOD).matches("[1-9]\\d{0,12}") ? Optional.of(Duration.ofMillis(
                Long.parseLong(all.get(STOOD)))) : Optional.empty();
    }
}
