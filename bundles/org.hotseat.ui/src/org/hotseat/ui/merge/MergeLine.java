// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.merge;

/**
 * One value in the forms that meet.
 *
 * @param what which value
 * @param base what both edits began with; empty when nobody knows
 * @param mine what is wanted here
 * @param theirs what is there now
 * @param side which one is taken; {@link Side#OPEN} until a person has chosen
 */
public record MergeLine(String what, String base, String mine, String theirs, Side side) {

    /** Whose value is taken. */
    public enum Side {
        /** Nobody has chosen yet. */
        OPEN,
        /** What is wanted here. */
        MINE,
        /** What is there now. */
        THEIRS
    }

    /**
     * The same with another choice.
     *
     * @param next whose value is taken
     * @return a copy
     */
    public MergeLine with(Side next) {
        return new MergeLine(what, base, mine, theirs, next);
    }

    /**
     * What it comes to.
     *
     * @return the text of the side; empty while nobody has chosen
     */
    public String result() {
        return switch (side) {
            case OPEN -> "";
            case MINE -> mine;
            case THEIRS -> theirs;
        };
    }
}
