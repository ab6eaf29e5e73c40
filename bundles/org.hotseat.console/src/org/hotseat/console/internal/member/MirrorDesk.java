// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.HostPaths;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.state.StateMap;
import org.hotseat.state.StateView;
import org.hotseat.state.ladder.Ladder;

/**
 * Keeps what was told and makes facts of it; tells listeners at most ten times a second. What comes between the
 * beginning and the end of a snapshot is not shown before it is whole. Thread-safe.
 */
final class MirrorDesk {

    /** How long the past of the paths is. */
    static final Duration PAST = Duration.ofMinutes(10);

    private static final Logger LOG = System.getLogger(MirrorDesk.class.getName());
    private static final long PACE_MILLIS = 100;

    private final Object lock = new Object();
    private final StateMap state = new StateMap();
    private final Map<HostId, HostPaths> paths = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean telling = new AtomicBoolean();
    private final ScheduledExecutorService timer;
    private Optional<Told.Sheet> live = Optional.empty();
    private MemberLinkState link;
    private StateView before = new StateMap();
    private boolean whole = true;
    private @Nullable ClusterFacts made;

    /** Telling happens on the timer, which waits for nobody; listeners are quick. */
    MirrorDesk(ScheduledExecutorService timer, MemberLinkState link) {
        this.timer = timer;
        this.link = link;
        this.made = ClusterFacts.nothing(link);
    }

    ClusterFacts facts() {
        synchronized (lock) {
            ClusterFacts known = made;
            if (known == null) {
                known = FactsMaker.make(state, live, link, paths);
                made = known;
            }
            return known;
        }
    }

    /** The newest state that is whole. */
    StateView view() {
        synchronized (lock) {
            return whole ? state.snapshot() : before;
        }
    }

    Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Changes the state; facts follow unless a snapshot is under way. */
    void state(Consumer<StateMap> change) {
        synchronized (lock) {
            change.accept(state);
            if (whole) {
                made = null;
            }
        }
        tell();
    }

    /** A snapshot begins; what is shown stays until it is {@linkplain #level whole}. */
    void reset() {
        synchronized (lock) {
            facts();
            before = whole ? state.snapshot() : before;
            whole = false;
            state.clear();
        }
    }

    void level(long revision) {
        synchronized (lock) {
            whole = true;
            state.reached(revision);
            made = null;
        }
        tell();
    }

    void told(Told.Sheet next) {
        synchronized (lock) {
            live = Optional.of(next);
            Instant oldest = next.at().minus(PAST);
            Instant told = next.laddersAt().orElse(next.at());
            for (Ladder ladder : next.ladders()) {
                HostPaths known = paths.get(ladder.host());
                paths.put(ladder.host(), known == null ? HostPaths.begin(ladder, told)
                        : known.with(ladder, told, oldest));
            }
            made = whole ? null : made;
        }
        tell();
    }

    void link(MemberLinkState next) {
        synchronized (lock) {
            link = next;
            made = whole ? null : facts().with(next);
        }
        tell();
    }

    /** What a decision or a link needs of the state. */
    <T> T read(Function<StateMap, T> reader) {
        synchronized (lock) {
            return reader.apply(state);
        }
    }

    private void tell() {
        if (telling.compareAndSet(false, true)) {
            try {
                timer.schedule(this::tellNow, PACE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException ended) {
                LOG.log(Level.TRACE, "nobody is told any more", ended);
            }
        }
    }

    private void tellNow() {
        telling.set(false);
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException broken) { // one view's bug must not keep the others from the news
                LOG.log(Level.ERROR, "a listener of the cluster failed", broken);
            }
        }
    }
}
