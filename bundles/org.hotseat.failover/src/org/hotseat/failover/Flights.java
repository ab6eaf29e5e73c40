// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

import org.hotseat.state.command.Command;

/**
 * Proposals that are under way, so that none is made twice: not while its outcome is open, not before the view shows
 * what it did, and not at once when it failed. Owned by the leader's one thread.
 */
final class Flights {

    /** Open while it has neither. */
    private record Flight(OptionalLong doneAt, OptionalLong againAt) {
    }

    private static final Flight OPEN = new Flight(OptionalLong.empty(), OptionalLong.empty());

    private final long pause;
    private final Map<Command, Flight> flights = new HashMap<>();

    Flights(long pause) {
        this.pause = pause;
    }

    /** Forgets what the view shows by now, or what may be tried again. */
    void level(long revision, long time) {
        flights.values().removeIf(one -> one.doneAt().isPresent() && one.doneAt().getAsLong() <= revision
                || one.againAt().isPresent() && time - one.againAt().getAsLong() >= 0);
    }

    /** Takes off unless it is in the air. */
    boolean begin(Command command) {
        return flights.putIfAbsent(command, OPEN) == null;
    }

    boolean underWay(Command command) {
        return flights.containsKey(command);
    }

    void ended(Command command, OptionalLong revision, long time) {
        flights.put(command, revision.isPresent() ? new Flight(revision, OptionalLong.empty())
                : new Flight(OptionalLong.empty(), OptionalLong.of(time + pause)));
    }
}
