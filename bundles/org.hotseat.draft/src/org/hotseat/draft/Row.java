// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import java.util.Optional;

import org.hotseat.base.failure.Failure;
import org.hotseat.draft.item.Line;

/**
 * One difference between a draft and the cluster: a whole object, or one value or part of one.
 *
 * @param id of the object
 * @param kind what the draft does
 * @param line of the value or part; empty for a whole object, and for its place
 * @param type what kind of object it is, for people
 * @param name of the object
 * @param what which value, for people
 * @param before what the cluster has, for people
 * @param after what the draft has, for people
 * @param refusal why it cannot be imported, and what to do
 * @param contested whether somebody else has changed it since the draft was taken from the cluster
 */
public record Row(String id, Kind kind, Optional<Line> line, String type, String name, String what, String before,
        String after, Optional<Failure> refusal, boolean contested) {

    /** What a draft does to the cluster. */
    public enum Kind {
        /** An object that the cluster does not have. */
        ADD,
        /** Another value. */
        CHANGE,
        /** An object, or a part of one, that the draft does not have. */
        REMOVE
    }

    /**
     * Whether it may be chosen.
     *
     * @return false when it would be refused
     */
    public boolean isPossible() {
        return refusal.isEmpty();
    }

    /**
     * Whether it is chosen until a person decides otherwise.
     *
     * @return false for what removes something, for what others have changed as well, and for what is refused
     */
    public boolean isChosenAtFirst() {
        return isPossible() && kind != Kind.REMOVE && !contested;
    }
}
