// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft.live;

import java.util.concurrent.CompletionStage;

import org.hotseat.base.work.Subscription;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;

/** What a document needs of the cluster that it follows. Thread-safe; no method blocks. */
public interface LiveCluster {

    /**
     * The state as far as it is known here.
     *
     * @return an immutable view
     */
    StateView state();

    /**
     * Whether commands of this person can be given now.
     *
     * @return false while no agent can be reached, and for those who only look
     */
    boolean isOpen();

    /**
     * Gives a command.
     *
     * @param command what to do
     * @return completes on any thread, never exceptionally
     */
    CompletionStage<CommandOutcome> submit(Command command);

    /**
     * Tells that the state may be another one, or that commands can or cannot be given any more.
     *
     * @param listener called on any thread; quick
     * @return ends the telling
     */
    Subscription onChange(Runnable listener);
}
