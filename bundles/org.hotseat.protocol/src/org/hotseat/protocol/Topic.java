// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol;

import org.hotseat.state.data.Role;

/**
 * A stream of numbered changes: one row of a table that both sides have.
 *
 * @param <C> one change, and one page of a snapshot likewise
 * @param name on the wire: small letters, digits, dots, dashes; never used again with another meaning
 * @param change its type
 * @param needed what the follower must be
 */
public record Topic<C>(String name, Class<C> change, Role needed) {

    /** Checks the name. */
    public Topic {
        Names.check(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
