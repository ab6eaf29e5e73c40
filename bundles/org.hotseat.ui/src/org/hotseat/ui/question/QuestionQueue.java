// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.question;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** Shows one question after the other, however many are asked at once. Questions may come on any thread. */
final class QuestionQueue {

    /** Shows one question; on the window's thread. */
    @FunctionalInterface
    interface Question {
        /** Shows it and returns; calls back once when it is answered or closed. */
        void open(Runnable closed);
    }

    private final Executor window;
    private final Deque<Question> waiting = new ArrayDeque<>(); // only on the window's thread
    private boolean asking;

    /**
     * For one window.
     *
     * @param window runs tasks later on its thread
     */
    QuestionQueue(Executor window) {
        this.window = window;
    }

    void ask(Question question) {
        window.execute(() -> {
            waiting.add(question);
            next();
        });
    }

    private void next() {
        if (!asking && !waiting.isEmpty()) {
            asking = true;
            waiting.remove().open(() -> {
                asking = false;
                window.execute(this::next);
            });
        }
    }
}
