// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.move;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;

/**
 * Whose turn it is to be computed, of the places to let a held thing go: one at a time, the one below the pointer
 * first. What was begun before another thing was picked up, or before a newer picture of the room came, counts no more,
 * so that no answer is shown beside a picture that it was not planned on. On one thread.
 */
final class Turns {

    private final Deque<Object> waiting = new ArrayDeque<>();
    private int round;
    private boolean busy;

    /**
     * A place that is computed.
     *
     * @param place a SeatId or HostId
     * @param round in which it was taken
     */
    record Turn(Object place, int round) {
    }

    /** A new round with these places; what was taken or asked for in earlier ones counts no more. */
    void begin(Collection<Object> places) {
        round++;
        waiting.clear();
        waiting.addAll(places);
    }

    /** The round that goes on. */
    int round() {
        return round;
    }

    /** Lets a place be the next one, also when it was computed before. */
    void first(Object place) {
        waiting.remove(place);
        waiting.addFirst(place);
    }

    /** Takes the next place; empty while another one is computed, and when none waits. */
    Optional<Turn> take() {
        if (busy || waiting.isEmpty()) {
            return Optional.empty();
        }
        busy = true;
        return Optional.of(new Turn(waiting.removeFirst(), round));
    }

    /** Ends a turn, also one that failed; true when its answer still counts. */
    boolean done(Turn turn) {
        busy = false;
        return turn.round() == round;
    }
}
