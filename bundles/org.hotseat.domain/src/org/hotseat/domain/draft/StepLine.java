// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Steps that can be taken back and done again, the last 500. Confined to the window's thread. */
final class StepLine {

    private static final int MOST = 500;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private boolean closed;

    void add(Step step) {
        undone.clear();
        Step last = done.peekLast();
        if (last != null && !closed && !step.key().isEmpty() && last.key().equals(step.key())) {
            done.pollLast();
            if (!last.before().equals(step.after())) {
                done.addLast(last.until(step.after()));
            }
            return;
        }
        closed = false;
        done.addLast(step);
        if (done.size() > MOST) {
            done.pollFirst();
        }
    }

    /** What comes next is a step of its own. */
    void close() {
        closed = true;
    }

    Optional<Step> last() {
        return Optional.ofNullable(done.peekLast());
    }

    Optional<Step> next() {
        return Optional.ofNullable(undone.peekLast());
    }

    Optional<Step> back() {
        Optional<Step> step = Optional.ofNullable(done.pollLast());
        step.ifPresent(undone::addLast);
        closed = true;
        return step;
    }

    Optional<Step> forth() {
        Optional<Step> step = Optional.ofNullable(undone.pollLast());
        step.ifPresent(done::addLast);
        closed = true;
        return step;
    }
}
