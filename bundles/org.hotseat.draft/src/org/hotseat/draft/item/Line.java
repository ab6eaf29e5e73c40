// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft.item;

import java.util.Optional;

/**
 * One value of an object, or one part with everything in it, in the three forms that meet in an edit.
 *
 * @param path of the value or the part
 * @param whole whether it is a part that is not in all three; it comes or goes with all its values
 * @param base what the edit began with; empty when it is not known, or there was none
 * @param mine what the edit wants; empty for none
 * @param theirs what the cluster holds now; empty for none
 */
public record Line(String path, boolean whole, Optional<String> base, Optional<String> mine,
        Optional<String> theirs) {

    /** Who changed a value. */
    public enum Change {
        /** Nobody. */
        NONE,
        /** The edit only. */
        MINE,
        /** Somebody else only. */
        THEIRS,
        /** Both, to the same. */
        ALIKE,
        /** Both, to different values: a person has to choose. */
        BOTH
    }

    /**
     * Who changed it.
     *
     * @return by comparing the three
     */
    public Change change() {
        if (mine.equals(theirs)) {
            return mine.equals(base) ? Change.NONE : Change.ALIKE;
        }
        return base.equals(theirs) ? Change.MINE : base.equals(mine) ? Change.THEIRS : Change.BOTH;
    }
}
