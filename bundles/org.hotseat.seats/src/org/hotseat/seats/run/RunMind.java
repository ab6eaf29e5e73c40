// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.seats.plan.Deed;
import org.hotseat.seats.plan.LegKind;
import org.hotseat.seats.run.Flights.Flight;

/**
 * One transaction in the mind of its leader: what the journal has, what it shall have next, and what is under way.
 * Every order for a leg is written before it is given, with its number, so that whoever leads next knows of it. Owned
 * by the leader's one thread.
 */
final class RunMind {

    private final Pace pace;
    private final Set<Caution> cautions;
    private final LongSupplier numbers;
    private final Steps steps;
    private final Flights flights;
    /** By place: not again before. */
    private final Map<Integer, Long> rests = new HashMap<>();
    /** By place: orders whose writing is under way or done, and until when they may be given. */
    private final Map<Integer, Long> intents = new HashMap<>();
    /** By place: when it was looked at last. */
    private final Map<Integer, Long> looks = new HashMap<>();
    private RunRecord stored;
    private RunRecord wanted;
    private Order.@Nullable Write write;
    private boolean alarmed;

    RunMind(RunRecord record, Pace pace, Set<Caution> cautions, LongSupplier numbers) {
        this.stored = record;
        this.wanted = record;
        this.pace = pace;
        this.cautions = cautions;
        this.numbers = numbers;
        this.steps = new Steps(cautions);
        this.flights = new Flights(pace, cautions);
    }

    RunRecord stored() {
        return stored;
    }

    /** What others may have ordered of its switches is waited for. */
    void settle(boolean all, long time) {
        wanted = steps.looked(wanted);
        for (LegRecord one : stored.legs()) {
            boolean touched = all || stored.returning() || !stored.supersedes().isEmpty()
                    || one.state() != LegState.WAITING;
            one.leg().there().or(one.leg()::back).filter(deed -> touched && !deed.fenced()).ifPresent(
                    deed -> flights.hush(deed.subject(), pace.act(), time));
        }
    }

    boolean cancel(String cause) {
        boolean may = wanted.cancellable();
        if (may) {
            back(cause);
        }
        return may;
    }

    List<Order> turn(long time) {
        List<Order> orders = new ArrayList<>();
        for (Optional<Flight> lost = flights.expired(time); lost.isPresent(); lost = flights.expired(time)) {
            landed(lost.get(), Result.not(Result.Kind.INDETERMINATE, ""), time);
        }
        boolean ahead = cautions.contains(Caution.WRITE_AHEAD);
        if (write != null && ahead || !stored.state().open()) {
            return orders;
        }
        if (ahead) {
            act(orders, time);
        }
        advance(time);
        intend(time);
        if (write == null && !wanted.equals(stored)) {
            Order.Write next = new Order.Write(numbers.getAsLong(), wanted.numbered(stored.version() + 1));
            write = next;
            orders.add(next);
        }
        if (!ahead) {
            act(orders, time);
        }
        alarm(orders);
        return orders;
    }

    /** What was looked at too long ago is looked at once more before the end. */
    private void advance(long time) {
        RunRecord next = steps.advanced(wanted);
        long fresh = pace.act().plus(pace.settle()).toNanos();
        boolean old = looks.values().stream().anyMatch(at -> time - at > fresh);
        if (!next.state().open() && old && cautions.contains(Caution.LAST_LOOK)) {
            looks.clear();
            next = steps.advanced(steps.looked(wanted));
        }
        wanted = next;
    }

    /** Each leg that is due gets the number of its next order, to be written. */
    private void intend(long time) {
        if (!wanted.state().open()) {
            return;
        }
        for (int place = 0; place < wanted.legs().size(); place++) {
            LegRecord leg = wanted.legs().get(place);
            boolean begun = leg.state() == LegState.BEGUN || leg.state() == LegState.MISSING;
            if (begun && !intents.containsKey(place) && due(place, leg, time)) {
                wanted = wanted.with(place, leg.tried());
                intents.put(place, time + bound(leg).toNanos());
            }
        }
    }

    private boolean due(int place, LegRecord leg, long time) {
        return !flights.flies(place, wanted.returning())
                && Optional.ofNullable(rests.get(place)).filter(until -> time - until < 0).isEmpty()
                && new Precedence(wanted, cautions).safe(leg) && !keyboardComes(leg, time)
                && leg.leg().deed(wanted.returning()).filter(one -> !leg.leg().kind().look()
                        && flights.blocked(one, time)).isEmpty();
    }

    /** No picture leaves a host to which an order, perhaps of another transaction, may still bring the keyboard. */
    private boolean keyboardComes(LegRecord picture, long time) {
        return picture.leg().kind() == LegKind.VIDEO && wanted.legs().stream().map(LegRecord::leg)
                .filter(one -> one.kind() == LegKind.USB && one.seat().equals(picture.leg().seat()))
                .anyMatch(one -> flights.busy(one.subject(), time));
    }

    private Duration bound(LegRecord leg) {
        return pace.bound(leg.leg().kind(), wanted.failover());
    }

    /** Gives the orders that are written. What was written long ago may have been waited for by another leader. */
    private void act(List<Order> orders, long time) {
        for (Map.Entry<Integer, Long> one : List.copyOf(intents.entrySet())) {
            int place = one.getKey();
            intents.remove(place);
            LegRecord leg = wanted.legs().get(place);
            long left = cautions.contains(Caution.FRESH_INTENT) ? one.getValue() - time : bound(leg).toNanos();
            if (left > 0) {
                leg.leg().deed(wanted.returning()).ifPresent(deed -> {
                    Order.Act order = new Order.Act(numbers.getAsLong(), wanted.id(), place, lowered(deed),
                            leg.leg().kind().look(), Duration.ofNanos(left));
                    flights.begin(order, wanted.returning(), time);
                    orders.add(order);
                });
            }
        }
    }

    private Deed lowered(Deed deed) {
        return !cautions.contains(Caution.BACK_EPOCH) && deed instanceof Deed.Assign assign
                ? new Deed.Assign(assign.port(), assign.holder(), wanted.epoch()) : deed;
    }

    private void alarm(List<Order> orders) {
        boolean degraded = stored.state() == RunState.DEGRADED;
        if (degraded && !alarmed) {
            orders.add(new Order.Alarm(numbers.getAsLong(), stored.id(), stored.missing()));
        }
        alarmed = degraded;
    }

    /** False when the order was not this one's. */
    boolean written(Order.Write order) {
        boolean mine = order.equals(write);
        if (mine) {
            stored = order.record();
            wanted = wanted.numbered(stored.version());
            write = null;
        }
        return mine;
    }

    boolean writes(Order.Write order) {
        return order.equals(write);
    }

    void acted(Order.Act order, Result result, long time) {
        Optional<Flight> flight = flights.ended(order.number(), result.kind(), time);
        if (flight.isPresent()) {
            landed(flight.get(), result, time);
        } else if (!cautions.contains(Caution.OWN_ANSWER)) {
            apply(order.leg(), result, time);
        }
    }

    private void landed(Flight flight, Result result, long time) {
        if (flight.returning() == wanted.returning() || !cautions.contains(Caution.OWN_ANSWER)) {
            apply(flight.leg(), result, time);
        }
    }

    private void apply(int place, Result result, long time) {
        LegRecord leg = wanted.legs().get(place);
        if (leg.state() != LegState.BEGUN && leg.state() != LegState.MISSING || !wanted.state().open()) {
            return;
        }
        boolean done = result.kind() == Result.Kind.DONE && result.evidence().compareTo(Evidence.E2) >= 0;
        if (done || !cautions.contains(Caution.READ_BACK) && result.kind() != Result.Kind.REFUSED) {
            wanted = steps.done(wanted, place, result.evidence());
            if (leg.leg().kind() == (wanted.returning() ? LegKind.PLAN : LegKind.VERIFY)) {
                looks.put(place, time);
            }
            return;
        }
        if (leg.state() == LegState.BEGUN && leg.tries() < limit(result.kind(), leg)) {
            wanted = wanted.with(place, leg.trouble(LegState.BEGUN, result.detail()));
            rests.put(place, time + pace.again().toNanos());
            return;
        }
        failed(place, leg, result, time);
    }

    private int limit(Result.Kind kind, LegRecord leg) {
        return switch (kind) {
            case REFUSED -> 1;
            case DIVERGED -> leg.leg().kind().look() ? 1 : 2;
            default -> leg.leg().kind() == LegKind.FENCE ? Integer.MAX_VALUE : pace.tries();
        };
    }

    private void failed(int place, LegRecord leg, Result result, long time) {
        if (!wanted.returning() && (!wanted.failover() || !cautions.contains(Caution.FORWARD_ONLY))) {
            back(leg.leg().subject() + ": " + result.kind() + ' ' + result.detail());
            return;
        }
        RunRecord before = wanted;
        wanted = steps.missing(wanted, place, result);
        for (int one = 0; one < wanted.legs().size(); one++) {
            LegRecord now = wanted.legs().get(one);
            if (now.state() == LegState.MISSING && !now.equals(before.legs().get(one)) || one == place) {
                rests.put(one, time + pace.pause(now.tries()));
            }
        }
    }

    private void back(String cause) {
        wanted = steps.back(wanted, cause);
        rests.clear();
        intents.clear();
        looks.clear();
    }
}
