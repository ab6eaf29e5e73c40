// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.life;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

/**
 * A state that changes only along a table. Thread-safe; listeners run on the thread that made the transition and
 * must not block.
 *
 * @param <S> the states
 */
public final class LifeCycle<S extends Enum<S>> {

    private final String name;
    private final Map<S, Set<S>> table;
    private final AtomicReference<S> state;
    private final CopyOnWriteArrayList<BiConsumer<S, S>> listeners = new CopyOnWriteArrayList<>();

    /**
     * Starts in a state.
     *
     * @param name of the thing, for messages
     * @param first the first state
     * @param table successors of each state; a state without a row has none
     */
    public LifeCycle(String name, S first, Map<S, Set<S>> table) {
        this.name = name;
        this.table = new EnumMap<>(first.getDeclaringClass());
        table.forEach((from, to) -> this.table.put(from, to.isEmpty() ? Set.of() : EnumSet.copyOf(to)));
        this.state = new AtomicReference<>(first);
    }

    /**
     * The state now.
     *
     * @return the state
     */
    public S state() {
        return state.get();
    }

    /**
     * Goes to a state if the table allows it from the present one.
     *
     * @param next where to
     * @return the state that was left
     * @throws IllegalStateException when the table forbids it; the state stays
     */
    public S go(S next) {
        S old = state.getAndUpdate(now -> allowed(now, next) ? next : now);
        if (!allowed(old, next)) {
            throw new IllegalStateException(name + ": " + old + " -> " + next);
        }
        listeners.forEach(listener -> listener.accept(old, next));
        return old;
    }

    /**
     * Goes to a state from an expected one only.
     *
     * @param expected the state that must hold now
     * @param next where to
     * @return whether it went
     */
    public boolean goFrom(S expected, S next) {
        if (!allowed(expected, next)) {
            throw new IllegalStateException(name + ": " + expected + " -> " + next);
        }
        boolean went = state.compareAndSet(expected, next);
        if (went) {
            listeners.forEach(listener -> listener.accept(expected, next));
        }
        return went;
    }

    /**
     * Tells of every transition.
     *
     * @param listener gets old and new state
     */
    public void onTransition(BiConsumer<S, S> listener) {
        listeners.add(listener);
    }

    private boolean allowed(S from, S to) {
        return table.getOrDefault(from, Set.of()).contains(to);
    }
}
