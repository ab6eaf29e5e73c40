// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol;

import java.util.Optional;

import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;

/**
 * One question while it is worked on; as a {@link Progress} it tells the asker how far it is and whether it still wants
 * it. Methods may be called on any thread and never block.
 *
 * @param <Q> the question
 */
public interface Call<Q> extends Progress {

    /**
     * What is asked.
     *
     * @return the question
     */
    Q question();

    /**
     * Who asks.
     *
     * @return the other end
     */
    Peer peer();

    /**
     * When the asker stops waiting. An answer after it goes nowhere.
     *
     * @return the deadline
     */
    Deadline deadline();

    /**
     * What a command is known by.
     *
     * @return present for each command of a person
     */
    Optional<CommandId> command();

    /**
     * Runs something once nobody wants the answer any more: cancelled, deadline over, or for what is no command, the
     * connection closed. At once when that is so already.
     *
     * @param act must not block
     */
    void onCancel(Runnable act);
}
