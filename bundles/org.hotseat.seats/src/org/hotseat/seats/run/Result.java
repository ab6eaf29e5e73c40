// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

/**
 * What became of an act.
 *
 * @param kind what callers branch on
 * @param evidence how well it is known
 * @param detail for people, in the language of the other side; may be empty
 */
public record Result(Kind kind, Evidence evidence, String detail) {

    /** What became of it. */
    public enum Kind {
        /** It is as wanted. */
        DONE,
        /** The other side says no, and means it. */
        REFUSED,
        /** The other side says not now. */
        BUSY,
        /** The other side agreed, and it is not so; or it was only looked at, and is not so. */
        DIVERGED,
        /** It was ordered, and nobody knows what came of it; it may still come true. */
        INDETERMINATE,
        /** The other side has not heard of it. */
        NOT_SENT
    }

    /**
     * Done.
     *
     * @param evidence how well it is known
     * @return the result
     */
    public static Result done(Evidence evidence) {
        return new Result(Kind.DONE, evidence, "");
    }

    /**
     * Not done.
     *
     * @param kind why
     * @param detail for people
     * @return the result
     */
    public static Result not(Kind kind, String detail) {
        return new Result(kind, Evidence.E0, detail);
    }
}
