// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.store;

/**
 * Who writes: one console session, one agent, one duty. A client that starts anew and does not know its last sequence
 * takes a new id.
 *
 * @param value 1 to 64 characters, letters, digits, dot, dash and underscore
 */
public record ClientId(String value) {

    /** Checks the form. */
    public ClientId {
        if (!value.matches("[A-Za-z0-9._-]{1,64}")) {
            throw new IllegalArgumentException("client id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
