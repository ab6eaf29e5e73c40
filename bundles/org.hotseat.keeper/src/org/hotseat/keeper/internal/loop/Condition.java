// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.loop;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.time.MonotonicClock;
import org.hotseat.keeper.freeze.Freezer.Ability;
import org.hotseat.keeper.internal.memory.Uptime;
import org.hotseat.lease.StallWatch;
import org.hotseat.lease.wire.Trust;

/** Whether others may rely on this keeper: stalls, rights, the second enforcer. Owned by the keeper's thread. */
final class Condition {

    private static final Logger LOG = System.getLogger(Condition.class.getName());
    private static final long PACE = Duration.ofSeconds(1).toNanos();
    /** A pause between two clocks would look like a suspension of the host. */
    private static final long SAME_MOMENT = Duration.ofMillis(5).toNanos();
    /** After the name: state is the first field, the policy the 39th; 1 is FIFO, 2 is RR. */
    private static final int POLICY = 38;
    private static final List<String> REAL_TIME = List.of("1", "2");

    /** How machines are stopped here. */
    enum Means {
        /** Control groups reach all of a machine, by a file that was opened before. */
        GROUPS,
        /** Signals reach one process, and later than that. */
        SIGNALS,
        /** Signals to what stands in for simulated machines: as good as the host that is played. */
        SIMULATED
    }

    private final Mind mind;
    private final Enforcement enforcement;
    private final StallWatch watch;
    private final Uptime uptime;
    private final Figures figures;
    private final MonotonicClock clock;
    private final Means means;
    private Optional<Long> enforcing = Optional.empty();
    private boolean otherIsPunctual;
    private Trust trust = Trust.NONE;
    private long next;

    Condition(Mind mind, Enforcement enforcement, Uptime uptime, Figures figures, MonotonicClock clock,
            Means means) {
        this.mind = mind;
        this.enforcement = enforcement;
        this.watch = new StallWatch(mind.timing());
        this.uptime = uptime;
        this.figures = figures;
        this.clock = clock;
        this.means = means;
        this.next = clock.nanos();
    }

    /** The first look of a turn: a host that was suspended has no lease. */
    void turn(long planned, long time) {
        if (watch.turn(planned, time)) {
            figures.count("stalls");
            figures.most("longest stall", time - planned);
            LOG.log(Level.WARNING, "was stalled for {0} ms", (time - planned) / 1_000_000);
        }
        if (suspended()) {
            figures.count("suspensions");
            LOG.log(Level.WARNING, "the host was suspended: its lease is over");
            mind.lease().expire();
        }
    }

    void enforcing(long lateness, long time) {
        enforcing = Optional.of(time);
        otherIsPunctual = lateness < mind.timing().guard() / 2;
    }

    /** What the next renewal says. */
    Trust trust(long time) {
        if (time - next >= 0) {
            next = time + PACE;
            List<Ability> all = mind.scopes().values().stream().map(enforcement::ability).toList();
            boolean groups = means == Means.GROUPS;
            trust = means == Means.SIMULATED ? Trust.FULL : new Trust(realTime(), groups && all.stream().allMatch(Ability::freezes),
                    groups && all.stream().allMatch(Ability::kills), second(time),
                    all.stream().allMatch(Ability::placed), watch.punctual(time));
            figures.set("worst lateness", watch.worstLateness(time));
        }
        return trust;
    }

    private boolean second(long time) {
        return otherIsPunctual && enforcing.filter(last -> time - last < mind.timing().lease()).isPresent();
    }

    private boolean suspended() {
        try {
            long before = clock.nanos();
            long up = uptime.nanos();
            long after = clock.nanos();
            return after - before < SAME_MOMENT && watch.suspended(after, up);
        } catch (IOException silent) {
            figures.count("up-time unreadable");
            return false;
        }
    }

    private static boolean realTime() {
        try {
            String stat = Files.readString(Path.of("/proc/thread-self/stat"));
            return REAL_TIME.contains(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[POLICY]);
        } catch (IOException unknown) {
            LOG.log(Level.DEBUG, "the kernel does not say how this thread is scheduled", unknown);
            return false;
        }
    }
}
