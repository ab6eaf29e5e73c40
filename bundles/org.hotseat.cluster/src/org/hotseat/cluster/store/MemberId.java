// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.store;

/**
 * Identifies a member of the store for as long as it belongs to it; a member that was replaced has another one.
 *
 * @param value hexadecimal, as the engine's own tools show it
 */
public record MemberId(String value) {

    /** Checks the form. */
    public MemberId {
        if (!value.matches("[0-9a-f]{1,16}")) {
            throw new IllegalArgumentException("member id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
