// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.control;

import java.time.Duration;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;

import com.google.gson.JsonObject;

/** Answers one kind of question. */
@FunctionalInterface
public interface Answerer {

    /**
     * Answers. Runs on a thread for questions, may block for seconds.
     *
     * @param question as it came
     * @return the answer
     * @throws FailureException goes to the other side as it is
     */
    JsonObject answer(JsonObject question) throws FailureException;

    /** Answers one kind of question, and tells steps before. */
    @FunctionalInterface
    interface Told {

        /**
         * Answers.
         *
         * @param question as it came
         * @param progress whoever asked is told; on the thread of this call only
         * @return the answer
         * @throws FailureException goes to the other side as it is
         */
        JsonObject answer(JsonObject question, Progress progress) throws FailureException;
    }

    /**
     * One that may take longer than others: its connection is kept open that long.
     *
     * @param patience how long at most
     * @param told answers
     */
    record Slow(Duration patience, Told told) implements Answerer {

        @Override
        public JsonObject answer(JsonObject question) throws FailureException {
            return told.answer(question, Progress.NONE);
        }
    }
}
