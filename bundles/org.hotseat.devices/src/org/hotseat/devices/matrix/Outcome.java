// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix;

import org.hotseat.base.failure.Failure;

/** What became of an order for one output. Only {@link Verified} counts as done. */
public sealed interface Outcome {

    /** The device, asked again after the order, says what was wanted. */
    record Verified() implements Outcome {
    }

    /**
     * The device said no, and the output does not show what was wanted.
     *
     * @param reason what callers branch on
     * @param failure for people
     */
    record Refused(Refusal reason, Failure failure) implements Outcome {
    }

    /**
     * The device said yes, and still does not show what was wanted: somebody else or an automatism switches too.
     *
     * @param actual what the output shows
     * @param failure for people
     */
    record Diverged(Source actual, Failure failure) implements Outcome {
    }

    /**
     * The order was written, and nobody knows what became of it. It may be given again only after a fresh read.
     *
     * @param seen what a new connection said, {@link Source#UNKNOWN} when there was none; the order may still take
     *     effect later
     * @param failure for people
     */
    record Indeterminate(Source seen, Failure failure) implements Outcome {
    }

    /**
     * The device has not heard of it; it may be given again at once.
     *
     * @param failure for people
     */
    record NotSent(Failure failure) implements Outcome {
    }
}
