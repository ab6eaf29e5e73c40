// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.work;

import org.hotseat.base.failure.FailureException;

/** How long work tells what it is at and learns that nobody wants it any more. Methods may be called on any thread. */
public interface Progress {

    /** Ignores what it is told and is never cancelled. */
    Progress NONE = new Progress() {
        @Override
        public void report(double fraction, String step) {
            // nobody watches
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Tells how far the work is.
     *
     * @param fraction 0 to 1, or negative when it cannot be told
     * @param step what is being done, in the user's language
     */
    void report(double fraction, String step);

    /**
     * Whether a person has cancelled.
     *
     * @return true once cancelled
     */
    boolean isCancelled();

    /**
     * Ends the work here if a person has cancelled.
     *
     * @throws FailureException with code CANCELLED
     */
    default void checkCancelled() throws FailureException {
        if (isCancelled()) {
            throw new FailureException(Cancelled.FAILURE);
        }
    }
}
