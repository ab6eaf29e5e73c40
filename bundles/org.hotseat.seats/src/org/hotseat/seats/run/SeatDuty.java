// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.seats.plan.Plan;

/**
 * The leader's duty about seats: goes on with every open transaction until it is over. Time, results and the end of
 * writings are arguments, orders are what it gives back; it waits for nothing. A leader that begins gives it what the
 * journal has ({@link #adopt}); a leader that ends forgets it, and whatever it has ordered ends by itself.
 *
 * <p>Safety rests on the journal, which takes only the next version of a record and only from who leads; on the epochs
 * of boards and machines, which refuse what is older; and on waiting, where switches have neither. Owned by the
 * leader's one thread; times in nanoseconds of its clock.
 */
public final class SeatDuty {

    private final Pace pace;
    private final Set<Caution> cautions;
    private final Map<String, RunMind> minds = new LinkedHashMap<>();
    /** Numbers of writings that have no end yet. */
    private final Set<Long> writing = new HashSet<>();
    private boolean lost;
    private long numbers;

    /**
     * A duty without any transaction.
     *
     * @param pace how long is waited for what; the same at every leader, since each waits for what another has ordered
     */
    public SeatDuty(Pace pace) {
        this(pace, Caution.all());
    }

    SeatDuty(Pace pace, Set<Caution> cautions) {
        this.pace = pace;
        this.cautions = cautions;
    }

    /**
     * Begins a transaction. Nothing of it is done before its first version is written.
     *
     * @param plan made of a room that has all open transactions of this duty
     * @param time now
     * @return false when the plan is not allowed, or another transaction, which it does not supersede, has something
     *     of what it claims; plan anew then
     */
    public boolean begin(Plan plan, long time) {
        boolean clash = minds.values().stream().map(RunMind::stored)
                .anyMatch(one -> !plan.supersedes().contains(one.id())
                        && !Collections.disjoint(one.claims(), plan.claims()));
        if (!plan.allowed() || clash && cautions.contains(Caution.CLAIMS) || minds.containsKey(plan.id())) {
            return false;
        }
        RunMind mind = mind(RunRecord.of(plan));
        if (plan.supersedes().stream().map(minds::remove).filter(one -> one != null).count() > 0) {
            mind.settle(true, time);
        }
        minds.put(plan.id(), mind);
        return true;
    }

    /**
     * Goes on with what the journal has, in place of all that was known.
     *
     * @param open records of the journal, read after this leader began to lead; closed ones are left out
     * @param time now
     */
    public void adopt(Collection<RunRecord> open, long time) {
        minds.clear();
        writing.clear();
        lost = false;
        open.stream().filter(one -> one.state().open()).sorted(Comparator.comparing(RunRecord::id)).forEach(one -> {
            RunMind mind = mind(one);
            mind.settle(false, time);
            minds.put(one.id(), mind);
        });
    }

    private RunMind mind(RunRecord record) {
        return new RunMind(record, pace, cautions, () -> ++numbers);
    }

    /**
     * Takes a planned move back.
     *
     * @param run the transaction
     * @param cause who wants it, for people
     * @return false when there is none, or it is past the point of no return ({@link RunRecord#cancellable})
     */
    public boolean cancel(String run, String cause) {
        return Optional.ofNullable(minds.get(run)).filter(one -> one.cancel(cause)).isPresent();
    }

    /**
     * What to do now. To be called at once after anything was told, and a few times a second besides.
     *
     * @param time now
     * @return orders, to be carried out beside each other
     */
    public List<Order> turn(long time) {
        List<Order> orders = new ArrayList<>();
        if (!lost) {
            minds.values().forEach(one -> orders.addAll(one.turn(time)));
            orders.stream().filter(Order.Write.class::isInstance).forEach(one -> writing.add(one.number()));
        }
        return orders;
    }

    /**
     * The end of a writing.
     *
     * @param order that was given
     * @param done whether the journal has it; false as well when nobody knows. Then nothing more is ordered before
     *     {@link #mustAdopt} has led to the journal being read anew
     */
    public void written(Order.Write order, boolean done) {
        lost |= writing.remove(order.number()) && !done;
        RunMind mind = minds.get(order.record().id());
        if (mind != null && mind.writes(order)) {
            if (done && mind.written(order) && mind.stored().state().open()) {
                return;
            }
            minds.remove(order.record().id());
        }
    }

    /**
     * Whether the journal must be read and adopted, since something was not written, or nobody knows. It is not so
     * before all other writings have ended, since what is read then might be old.
     *
     * @return true until {@link #adopt}
     */
    public boolean mustAdopt() {
        return lost && writing.isEmpty();
    }

    /**
     * The result of an act.
     *
     * @param order that was given
     * @param result what became of it
     * @param time now
     */
    public void acted(Order.Act order, Result result, long time) {
        Optional.ofNullable(minds.get(order.run())).ifPresent(one -> one.acted(order, result, time));
    }

    /**
     * All transactions that are not over, as the journal has them.
     *
     * @return records; one of version 0 is not in the journal yet
     */
    public List<RunRecord> runs() {
        return minds.values().stream().map(RunMind::stored).toList();
    }
}
