// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.screen;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hotseat.base.id.HostId;

/**
 * Whose picture is taken next. It bounds what pictures cost: no more than two are begun in a second over the whole
 * cluster, two are taken at once, one of each host, and none of the same head more often than every five seconds. The
 * one comes first that was not looked at for longest. One that could not be had is left alone for a while. Pure; not
 * thread-safe.
 */
public final class Rounds {

    /** Between two beginnings. */
    public static final Duration GAP = Duration.ofMillis(500);
    /** How many are taken at once. */
    public static final int AT_ONCE = 2;
    /** Between two pictures of the same head. */
    public static final Duration EVERY = Duration.ofSeconds(5);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

    /** When a head may be looked at again, and since when it has waited. */
    private record Turn(Duration begun, Duration due) {

        static final Turn FIRST = new Turn(Duration.ofSeconds(Long.MIN_VALUE), Duration.ZERO);
    }

    private final Map<Head, Turn> turns = new HashMap<>();
    private final Map<Head, HostId> underWay = new HashMap<>();
    private Optional<Duration> last = Optional.empty();

    /**
     * Chooses, and takes it for begun.
     *
     * @param now any clock that does not jump
     * @param visible heads that can be seen now, with the hosts that have them
     * @return empty while it is nobody's turn
     */
    public Optional<Head> begin(Duration now, Map<Head, HostId> visible) {
        if (underWay.size() >= AT_ONCE || last.filter(before -> now.minus(before).compareTo(GAP) < 0).isPresent()) {
            return Optional.empty();
        }
        Set<HostId> busy = new HashSet<>(underWay.values());
        Stream<Head> free = visible.keySet().stream().filter(head -> !underWay.containsKey(head) && !busy.contains(
                visible.get(head)) && turn(head).due().compareTo(now) <= 0);
        Optional<Head> next = free.min(Comparator.<Head, Duration>comparing(head -> turn(head).begun()).thenComparing(
                head -> head.machine().toString()).thenComparing(Head::number));
        next.ifPresent(head -> {
            underWay.put(head, visible.get(head));
            last = Optional.of(now);
            turns.put(head, new Turn(now, now.plus(EVERY)));
        });
        return next;
    }

    private Turn turn(Head head) {
        return turns.getOrDefault(head, Turn.FIRST);
    }

    /**
     * A picture was taken, or not.
     *
     * @param head that was begun
     * @param now by the same clock
     * @param good whether there is a picture
     */
    public void ended(Head head, Duration now, boolean good) {
        underWay.remove(head);
        turns.computeIfPresent(head, (same, turn) -> good ? turn : new Turn(turn.begun(), now.plus(AFTER_FAILURE)));
    }

    /**
     * Forgets all heads but some.
     *
     * @param heads that are still there
     */
    public void keep(Collection<Head> heads) {
        turns.keySet().retainAll(Set.copyOf(heads));
    }

    /**
     * How old a picture may be before it is told as of when it is: twice as long as a round takes.
     *
     * @param visible how many heads can be seen
     * @return more than {@link #EVERY}
     */
    public static Duration fresh(int visible) {
        Duration round = GAP.multipliedBy(visible);
        return (round.compareTo(EVERY) > 0 ? round : EVERY).multipliedBy(2).plus(EVERY);
    }
}
