// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.operation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.work.Subscription;
import org.hotseat.console.operation.ActHistory;

/** The acts of a session, bounded. Confined to the thread of the window. */
public final class ActLine implements ActHistory {

    private static final int BOUND = 200;

    private final Deque<Act> done = new ArrayDeque<>();
    private final Deque<Act> undone = new ArrayDeque<>();
    private final List<Runnable> listeners = new ArrayList<>();

    @Override
    public void add(Act act) {
        done.push(act);
        undone.clear();
        if (done.size() > BOUND) {
            done.removeLast();
        }
        tell();
    }

    @Override
    public Optional<Act> undoable() {
        return Optional.ofNullable(done.peek());
    }

    @Override
    public Optional<Act> redoable() {
        return Optional.ofNullable(undone.peek());
    }

    @Override
    public void undo() {
        Act act = done.peek();
        if (act == null || act.undoObstacle().isPresent()) {
            return;
        }
        done.pop();
        undone.push(act);
        act.undo();
        tell();
    }

    @Override
    public void redo() {
        Act act = undone.poll();
        if (act == null) {
            return;
        }
        done.push(act);
        act.redo();
        tell();
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * An undo was not done after all.
     *
     * @param act what {@link #undo} took last
     */
    void stays(Act act) {
        if (undone.remove(act)) {
            done.push(act);
        }
    }

    /**
     * A redo was not done after all.
     *
     * @param act what {@link #redo} took last
     */
    void staysUndone(Act act) {
        if (done.remove(act)) {
            undone.push(act);
        }
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
