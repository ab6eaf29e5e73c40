// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

/**
 * The versions of the protocol that one end speaks.
 *
 * @param min oldest
 * @param max newest
 */
public record Versions(int min, int max) {

    /** What this release speaks. */
    public static final Versions OURS = new Versions(1, 1);

    /** Checks the order. */
    public Versions {
        if (min > max) {
            throw new IllegalArgumentException("versions " + min + " to " + max);
        }
    }

    @Override
    public String toString() {
        return min + "–" + max;
    }
}
