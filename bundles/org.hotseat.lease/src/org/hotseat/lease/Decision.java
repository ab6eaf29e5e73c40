// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import java.util.Set;

/**
 * What the keeper does to the scopes of its host in this turn, freeze or thaw first.
 *
 * @param act to every registered scope
 * @param kill these as well, and report each with {@link HostGuard#gone} once its processes are no more
 */
public record Decision(Act act, Set<Copy> kill) {

    /** What to write. */
    public enum Act {
        /** Nothing: they run, and may. */
        RUN,
        /** 0 to each freeze file, once. */
        THAW,
        /** 1 to each freeze file, again in every turn. */
        FREEZE
    }
}
