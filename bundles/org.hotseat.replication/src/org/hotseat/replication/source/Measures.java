// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

/**
 * What the countdown follows.
 *
 * @param link x: bytes of changed pages that get to the standby per second; 0 while unknown
 * @param changing y: bytes of pages that the machine changes per second; 0 while unknown
 * @param changed dM: bytes of the pages that differed last
 * @param deflating whether bytes are saved, because the link is slower than the deflater
 */
public record Measures(double link, double changing, long changed, boolean deflating) {

    /** Nothing measured yet. */
    public static final Measures NONE = new Measures(0, 0, 0, false);
}
