// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

import java.time.Instant;

/**
 * Which cluster this is.
 *
 * @param name for people, 1 to 64 characters
 * @param number random, in every lease datagram; not 0
 * @param created when it was founded, for people to read
 */
public record ClusterRecord(String name, long number, Instant created) {

    private static final int LONGEST = 64;

    /** Checks name and number. */
    public ClusterRecord {
        if (name.isBlank() || name.length() > LONGEST || number == 0) {
            throw new IllegalArgumentException("cluster: '" + name + "', number " + number);
        }
    }
}
