// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Where the protection of one machine stands, seen from its source. The drawing is in docs/replication.md.
 */
public enum ProtectionState {
    /** Nothing is known yet: the hypervisor is asked whether it can be done, the standby what it has. */
    STARTUP,
    /** The machine runs; the countdown to the next cut goes on, or what forbids the cut is waited for. */
    MIGRATING,
    /** The machine is being cut: it stands still for some milliseconds. */
    SEPARATING_LOCK,
    /** It runs on; its memory as it was at the cut is being copied, and what has changed is on its way already. */
    SEPARATING_COPY,
    /** All of it was copied; the rest is shipped, and the standby's answer waited for. */
    SEPARATING_SHIP,
    /** A person wants no cuts. */
    PAUSED,
    /** Over; nothing is left on in the hypervisor. */
    ENDED;

    private static final Map<ProtectionState, Set<ProtectionState>> TABLE = new EnumMap<>(Map.of(
            STARTUP, Set.of(MIGRATING, ENDED),
            MIGRATING, Set.of(SEPARATING_LOCK, PAUSED, STARTUP, ENDED),
            SEPARATING_LOCK, Set.of(SEPARATING_COPY, MIGRATING),
            SEPARATING_COPY, Set.of(SEPARATING_SHIP, MIGRATING),
            SEPARATING_SHIP, Set.of(MIGRATING),
            PAUSED, Set.of(MIGRATING, ENDED),
            ENDED, Set.of()));

    /**
     * The table.
     *
     * @return which states may come after each
     */
    public static Map<ProtectionState, Set<ProtectionState>> table() {
        return Map.copyOf(TABLE);
    }
}
