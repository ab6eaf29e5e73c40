// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.seats.plan.Deed;

/**
 * Orders that are under way, and switches at which one may still arrive. Owned by the leader's one thread; times in
 * nanoseconds of its clock.
 */
final class Flights {

    /**
     * An order that nobody has answered.
     *
     * @param leg its place
     * @param subject of its deed
     * @param fenced whether its other side refuses what is older
     * @param look whether it only reads
     * @param returning in which direction
     * @param end after which nothing is sent
     */
    record Flight(int leg, String subject, boolean fenced, boolean look, boolean returning, long end) {
    }

    private final Pace pace;
    private final Set<Caution> cautions;
    private final Map<Long, Flight> open = new HashMap<>();
    private final Map<String, Long> quiet = new HashMap<>();

    Flights(Pace pace, Set<Caution> cautions) {
        this.pace = pace;
        this.cautions = cautions;
    }

    void begin(Order.Act order, boolean returning, long time) {
        open.put(order.number(), new Flight(order.leg(), order.deed().subject(), order.deed().fenced(), order.look(),
                returning, time + order.within().toNanos()));
    }

    /** Nobody answers within a second after the end: nobody knows what became of it. */
    Optional<Flight> expired(long time) {
        return open.entrySet().stream().filter(one -> time - one.getValue().end() > pace.settle().toNanos())
                .map(Map.Entry::getKey).findFirst().flatMap(one -> ended(one, Result.Kind.INDETERMINATE, time));
    }

    /** Empty when nothing like that is under way. */
    Optional<Flight> ended(long number, Result.Kind kind, long time) {
        Optional<Flight> flight = Optional.ofNullable(open.remove(number));
        flight.filter(one -> kind == Result.Kind.INDETERMINATE && !one.look() && !one.fenced()).ifPresent(
                one -> hush(one.subject(), Math.max(time, one.end()) + pace.settle().toNanos()));
        return flight;
    }

    boolean flies(int leg, boolean returning) {
        return open.values().stream().anyMatch(one -> one.leg() == leg && one.returning() == returning);
    }

    /** Whether something else about its subject is under way, or may still arrive; what is fenced refuses the older. */
    boolean blocked(Deed deed, long time) {
        return !deed.fenced() && busy(deed.subject(), time);
    }

    /** Whether an order about the subject of a switch is under way, or may still arrive. */
    boolean busy(String subject, long time) {
        boolean flies = open.values().stream().anyMatch(one -> !one.look() && one.subject().equals(subject));
        boolean still = Optional.ofNullable(quiet.get(subject)).filter(until -> time - until < 0).isPresent();
        return cautions.contains(Caution.SETTLE) && (flies || still);
    }

    /** What another leader, or another transaction, may have ordered of it is waited for. */
    void hush(String subject, Duration act, long time) {
        hush(subject, time + act.toNanos() + pace.settle().toNanos());
    }

    private void hush(String subject, long until) {
        quiet.merge(subject, until, (one, other) -> one - other > 0 ? one : other);
    }
}
