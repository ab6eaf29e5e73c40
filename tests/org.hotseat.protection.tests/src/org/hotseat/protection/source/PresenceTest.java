// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final HostId A = new HostId("a");
    private static final HostId B = new HostId("b");
    private static final HostId C = new HostId("c");
    private static final long GRACE = Presence.GRACE.toNanos();
    private static final long START = 17;

    private final Presence presence = new Presence();

    private Set<HostId> lives(long after, List<HostId> hosts, HostId... heard) {
        return presence.lives(hosts, Set.of(heard)::contains, START + after);
    }

    /** Else the standby would be named anew whenever the agent beside the machine is started again. */
    @Test
    void whoBeginsHasNotHeardAnybodyYetAndCountsAllOfThem() {
        assertEquals(Set.of(A, B), lives(0, List.of(A, B), A));
        assertEquals(Set.of(A, B), lives(1, List.of(A, B), A, B));
    }

    @Test
    void whoIsNotHeardForTheGraceIsGone() {
        lives(0, List.of(A, B));
        assertEquals(Set.of(A, B), lives(GRACE, List.of(A, B), A));
        assertEquals(Set.of(A), lives(GRACE + 1, List.of(A, B)));
        assertEquals(Set.of(), lives(2 * GRACE + 1, List.of(A, B)));
        assertEquals(Set.of(B), lives(2 * GRACE + 2, List.of(A, B), B));
    }

    @Test
    void whoJoinsLaterCountsOnceItIsHeard() {
        lives(0, List.of(A, B), A, B);
        assertEquals(Set.of(A, B), lives(1, List.of(A, B, C), A, B));
        assertEquals(Set.of(A, B, C), lives(2, List.of(A, B, C), A, B, C));
    }
}
