// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.control;

import org.hotseat.base.failure.FailureException;

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
}
