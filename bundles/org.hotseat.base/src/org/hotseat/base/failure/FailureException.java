// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.failure;

import org.eclipse.jdt.annotation.Nullable;

/** Carries a {@link Failure} from where it is found to where a person or a policy deals with it. */
public final class FailureException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    /**
     * Trouble found by ourselves.
     *
     * @param failure what to tell
     */
    public FailureException(Failure failure) {
        this(failure, null);
    }

    /**
     * Trouble reported by something else.
     *
     * @param failure what to tell
     * @param cause kept for the log
     */
    public FailureException(Failure failure, @Nullable Throwable cause) {
        super(failure.text(), cause);
        this.failure = failure;
    }

    /**
     * A short form for trouble without a cause.
     *
     * @param code what callers branch on
     * @param message what happened
     * @param remedy what to do
     */
    public FailureException(FailureCode code, String message, String remedy) {
        this(new Failure(code, message, remedy), null);
    }

    /**
     * What happened, as data.
     *
     * @return the failure
     */
    public Failure failure() {
        return failure;
    }

    /**
     * The cause that callers branch on.
     *
     * @return the code
     */
    public FailureCode code() {
        return failure.code();
    }
}
