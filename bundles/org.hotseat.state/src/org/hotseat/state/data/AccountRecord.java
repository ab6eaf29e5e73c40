// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

/**
 * A person's account.
 *
 * @param name of the user on the hosts; letters, digits, dot, dash and underscore
 * @param role what it may; not {@link Role#AGENT}
 */
public record AccountRecord(String name, Role role) {

    /** Checks both. */
    public AccountRecord {
        if (!name.matches("[A-Za-z0-9._-]{1,64}") || role == Role.AGENT) {
            throw new IllegalArgumentException("account '" + name + "': " + role);
        }
    }
}
