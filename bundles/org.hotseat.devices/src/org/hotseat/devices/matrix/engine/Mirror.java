// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix.engine;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.devices.matrix.Crosspoint;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.LockState;
import org.hotseat.devices.matrix.Origin;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Snapshot;
import org.hotseat.devices.matrix.Source;
import org.hotseat.devices.matrix.SwitchEvent;

/**
 * What is known of a switch, and who changed it. It is told by two threads, the one that asks and the one that hears;
 * what was pushed while a question was on its way is newer than the answer. Thread-safe.
 */
final class Mirror {

    /** Tells listeners; in the order of the calls, on another thread. */
    private final Consumer<SwitchEvent> tell;
    private final Map<Layer, SortedMap<Output, Crosspoint>> known = new EnumMap<>(Layer.class);
    /** When an output was last pushed, by {@link #revision}. */
    private final Map<Layer, Map<Output, Long>> pushed = new EnumMap<>(Layer.class);
    private final Map<Layer, Map<Output, Source>> expected = new EnumMap<>(Layer.class);
    private long revision;

    Mirror(Consumer<SwitchEvent> tell) {
        this.tell = tell;
    }

    /** To be given to {@link #answer} with what is asked from now on. */
    synchronized long mark() {
        return revision;
    }

    /** Until {@link #expectNothing}, these changes are this controller's own. */
    synchronized void expect(Layer layer, Map<Output, Source> wanted) {
        expected.put(layer, new HashMap<>(wanted));
    }

    synchronized void expectNothing(Layer layer) {
        expected.remove(layer);
    }

    /** Nothing is known any more of when things were pushed: the connection is a new one. */
    synchronized void reconnected() {
        pushed.clear();
    }

    synchronized void answer(Layer layer, Map<Output, Crosspoint> read, long mark) {
        Map<Output, Long> newer = pushed.getOrDefault(layer, Map.of());
        read.forEach((output, seen) -> {
            Crosspoint old = known(layer, output);
            boolean overtaken = old != null && newer.getOrDefault(output, -1L) > mark;
            put(layer, output, overtaken && old != null ? seen.with(old.source()).with(old.lock()) : seen);
        });
    }

    synchronized void routes(Layer layer, Map<Output, Source> routes) {
        routes.forEach((output, source) -> {
            Crosspoint old = known(layer, output);
            push(layer, output, old == null ? new Crosspoint(source) : old.with(source));
        });
    }

    synchronized void locks(Layer layer, Map<Output, LockState> locks) {
        locks.forEach((output, lock) -> {
            Crosspoint old = known(layer, output);
            push(layer, output, old == null ? new Crosspoint(Source.UNKNOWN).with(lock) : old.with(lock));
        });
    }

    private void push(Layer layer, Output output, Crosspoint now) {
        put(layer, output, now);
        pushed.computeIfAbsent(layer, any -> new HashMap<>()).put(output, ++revision);
    }

    private @Nullable Crosspoint known(Layer layer, Output output) {
        SortedMap<Output, Crosspoint> there = known.get(layer);
        return there == null ? null : there.get(output);
    }

    private void put(Layer layer, Output output, Crosspoint now) {
        Crosspoint old = known.computeIfAbsent(layer, any -> new TreeMap<>()).put(output, now);
        if (old == null || old.equals(now)) {
            return;
        }
        revision++;
        if (!old.source().equals(now.source()) && old.source().kind() != Source.Kind.UNKNOWN) {
            boolean own = now.source().equals(expected.getOrDefault(layer, Map.of()).get(output));
            tell.accept(new SwitchEvent.RouteChanged(layer, output, now.source(), own ? Origin.SELF : Origin.OTHER));
        }
        if (old.lock() != now.lock()) {
            tell.accept(new SwitchEvent.LockChanged(layer, output, now.lock()));
        }
        if (old.signal() != now.signal() || old.sink() != now.sink()) {
            tell.accept(new SwitchEvent.SignalChanged(layer, output, now.signal(), now.sink()));
        }
    }

    synchronized Optional<Snapshot> snapshot(Layer layer) {
        SortedMap<Output, Crosspoint> there = known.get(layer);
        return there == null ? Optional.empty()
                : Optional.of(new Snapshot(layer, there, MonotonicClock.SYSTEM.wall(), revision));
    }
}
