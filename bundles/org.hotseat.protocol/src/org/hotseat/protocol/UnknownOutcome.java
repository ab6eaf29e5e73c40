// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol;

import org.hotseat.base.failure.Failure;

/**
 * A handler of a command does not know whether it was done. The asker gets {@link Reply.Unknown}, and the same command
 * sent again is handled again.
 */
public final class UnknownOutcome extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    /**
     * Nobody knows.
     *
     * @param failure why
     */
    public UnknownOutcome(Failure failure) {
        super(failure.text());
        this.failure = failure;
    }

    /**
     * Why nobody knows.
     *
     * @return the failure
     */
    public Failure failure() {
        return failure;
    }
}
