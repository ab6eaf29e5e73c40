// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;

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

    /** The newest that both speak. */
    Optional<Integer> common(int theirMin, int theirMax) {
        int newest = Math.min(max, theirMax);
        return newest >= min && newest >= theirMin ? Optional.of(newest) : Optional.empty();
    }

    /** Why there is none in common, naming both. */
    Failure nothingIn(int theirMin, int theirMax) {
        return new Failure(theirMin > max ? FailureCode.TOO_NEW : FailureCode.UNSUPPORTED,
                NLS.bind(Messages.versions, theirMin + "\u2013" + theirMax, this));
    }

    @Override
    public String toString() {
        return min + "–" + max;
    }
}
