// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.guest;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.hotseat.base.id.MachineId;
import org.hotseat.state.data.MachineRecord.GuestPolicy;

/**
 * What is done about a guest in trouble, as the policy of its machine says. A restart counts from the decision on, so
 * that several at once are not decided, unless it is called off. Without I/O; thread-safe.
 */
final class Guard {

    /** More restarts than that in an hour do not help. */
    static final int MOST = 3;
    private static final long SPAN = Duration.ofHours(1).toNanos();

    private final Map<MachineId, Deque<Long>> restarts = new HashMap<>();

    /** What to do. */
    enum Reaction {
        /** Nothing. */
        NONE,
        /** It is told. */
        REPORT,
        /** It is told, and the machine restarted. */
        RESTART,
        /** It is told, and that restarting has not helped. */
        LEAVE_ALONE
    }

    Reaction to(MachineId machine, GuestPolicy policy, long now) {
        return switch (policy) {
            case NONE -> Reaction.NONE;
            case REPORT -> Reaction.REPORT;
            case RESTART -> restart(machine, now);
        };
    }

    private synchronized Reaction restart(MachineId machine, long now) {
        Deque<Long> known = restarts.computeIfAbsent(machine, first -> new ArrayDeque<>());
        known.removeIf(at -> now - at > SPAN);
        if (known.size() >= MOST) {
            return Reaction.LEAVE_ALONE;
        }
        known.addLast(now);
        return Reaction.RESTART;
    }

    /**
     * A restart was not done after all.
     *
     * @param machine whose
     * @param decided when it was decided
     */
    synchronized void calledOff(MachineId machine, long decided) {
        Deque<Long> known = restarts.get(machine);
        if (known != null) {
            known.removeLastOccurrence(decided);
        }
    }
}
