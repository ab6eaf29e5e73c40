// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.id;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Identifies a host for as long as it belongs to the cluster; never its address, which may change.
 *
 * @param value 1 to 64 characters, letters, digits, dot, dash and underscore
 */
public record HostId(String value) implements Comparable<HostId> {

    /** Checks the form once, so that every holder of an id may rely on it. */
    public HostId {
        if (!value.matches("[A-Za-z0-9._-]{1,64}")) {
            throw new IllegalArgumentException("host id: " + value);
        }
    }

    @NonNullByDefault({}) // the parameter of Comparable is not constrained
    @Override
    public int compareTo(HostId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
