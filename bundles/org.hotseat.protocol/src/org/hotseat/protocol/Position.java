// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol;

/**
 * How far a follower is.
 *
 * @param run of the feed that counted; a feed with another run begins with a snapshot
 * @param number of the last change that was told
 */
public record Position(String run, long number) {

    /** Nothing is known yet: begin with a snapshot. */
    public static final Position NONE = new Position("", -1);
}
