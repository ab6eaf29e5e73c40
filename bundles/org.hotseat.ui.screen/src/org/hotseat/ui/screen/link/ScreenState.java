// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen.link;

import java.time.Instant;

import org.hotseat.base.failure.Failure;

/** What a screen view is in. */
public sealed interface ScreenState {

    /**
     * A connection is being made.
     *
     * @param host name of the host it is made to
     */
    record Connecting(String host) implements ScreenState {
    }

    /**
     * Pictures come in.
     *
     * @param host name of the host that the machine runs on
     */
    record Live(String host) implements ScreenState {
    }

    /** The machine does not run. */
    record Off() implements ScreenState {
    }

    /**
     * The host does not answer; the last picture stays.
     *
     * @param host its name
     * @param since wall time
     */
    record Stale(String host, Instant since) implements ScreenState {
    }

    /**
     * The machine has no display that can be shown.
     *
     * @param reason what and what to do
     */
    record NoDisplay(Failure reason) implements ScreenState {
    }

    /**
     * A password is needed.
     *
     * @param again whether the last one was refused
     */
    record PasswordNeeded(boolean again) implements ScreenState {
    }

    /**
     * The connection broke or could not be made; tried again by itself.
     *
     * @param reason what happened
     */
    record Broken(Failure reason) implements ScreenState {
    }

    /** The machine does not exist any more. */
    record Gone() implements ScreenState {
    }
}
