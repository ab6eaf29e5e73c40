// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.door;

import java.util.Set;

/** Knows the groups of users. */
@FunctionalInterface
interface Groups {

    /**
     * The groups of a user.
     *
     * @param user as the kernel names it
     * @return names; none when they cannot be told. May block for two seconds
     */
    Set<String> of(String user);
}
