// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.life;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;

/**
 * Something the agent consists of, with a beginning and an end. {@link Agent} calls {@link #start} and {@link #stop} on
 * a thread for parts, one part at a time, each at most once; {@link #state} may be called on any thread at any time.
 */
public interface Part {

    /**
     * How it is called in logs and answers.
     *
     * @return one or two words, always the same
     */
    String name();

    /**
     * Begins. May block until the deadline; is interrupted then.
     *
     * @param deadline when it must have begun
     * @throws FailureException when it cannot; then nothing of it may be left, and {@link #stop} is not called
     */
    void start(Deadline deadline) throws FailureException;

    /**
     * Ends, whatever state it is in. May block until the deadline; is interrupted then. Must not throw.
     *
     * @param deadline when it must have ended
     */
    void stop(Deadline deadline);

    /**
     * How it is now. Must not block.
     *
     * @return the state
     */
    PartState state();
}
