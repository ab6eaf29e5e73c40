// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.timing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.hotseat.lease.timing.RuleCheck.Remedy;

/** The inequalities between the times of a lease; a setting must keep all of them. */
public enum TimingRule {
    /** A late enforcer has still stopped all machines when the lease ends. */
    STOPPED_IN_TIME("I1", "J + F \u2264 g", Quantity.WAKE_UP, Quantity.STOP, Quantity.GUARD) {
        @Override
        RuleCheck check(TimingSetting set) {
            long stopped = at(set, Quantity.WAKE_UP) + at(set, Quantity.STOP);
            return of(set, stopped, at(set, Quantity.GUARD), raise(Quantity.GUARD, stopped));
        }
    },
    /** The wait before a take-over outlasts a lease on the slowest clock, measured by the fastest. */
    CLOCKS_COVERED("I2", "L (1 + \u03b5) / (1 - \u03b5) \u2264 L (1 + 2.05 \u03b5)", Quantity.LEASE,
            Quantity.CLOCK_RATE) {
        @Override
        RuleCheck check(TimingSetting set) {
            double rate = at(set, Quantity.CLOCK_RATE) / 1e6;
            long lease = at(set, Quantity.LEASE);
            return of(set, (long) Math.ceil(lease * (1 + rate) / (1 - rate)), (long) (lease * (1 + 2.05 * rate)),
                    lower(Quantity.CLOCK_RATE, 24_390));
        }
    },
    /** Some renewals in a row may be lost without a freeze. */
    LOSS_SURVIVED("I3", "(m + 1) D + RTTmax + J \u2264 L - g", Quantity.LOST_RENEWALS, Quantity.PERIOD,
            Quantity.ROUND_TRIP, Quantity.WAKE_UP, Quantity.LEASE, Quantity.GUARD) {
        @Override
        RuleCheck check(TimingSetting set) {
            long times = at(set, Quantity.LOST_RENEWALS) + 1;
            long rest = at(set, Quantity.ROUND_TRIP) + at(set, Quantity.WAKE_UP);
            long needed = times * at(set, Quantity.PERIOD) + rest;
            long given = at(set, Quantity.LEASE) - at(set, Quantity.GUARD);
            return of(set, needed, given, raise(Quantity.LEASE, needed + at(set, Quantity.GUARD)),
                    lower(Quantity.PERIOD, (given - rest) / times));
        }
    },
    /** Three lost renewals are no suspicion yet. */
    NOT_TOO_SHARP("I4a", "3 D + RTTmax \u2264 S", Quantity.PERIOD, Quantity.ROUND_TRIP, Quantity.SUSPICION) {
        @Override
        RuleCheck check(TimingSetting set) {
            long needed = 3 * at(set, Quantity.PERIOD) + at(set, Quantity.ROUND_TRIP);
            return of(set, needed, at(set, Quantity.SUSPICION), raise(Quantity.SUSPICION, needed),
                    lower(Quantity.PERIOD, (at(set, Quantity.SUSPICION) - at(set, Quantity.ROUND_TRIP)) / 3));
        }
    },
    /** Promises are there before the lease ends, so that asking costs no time. */
    NOT_TOO_DULL("I4b", "S \u2264 L - 300 ms", Quantity.SUSPICION, Quantity.LEASE) {
        @Override
        RuleCheck check(TimingSetting set) {
            long suspicion = at(set, Quantity.SUSPICION);
            long most = at(set, Quantity.LEASE) - ASKING;
            return of(set, suspicion, most, lower(Quantity.SUSPICION, most), raise(Quantity.LEASE, suspicion + ASKING));
        }
    },
    /** When the leader's own host dies, the election is over before its lease. */
    ELECTION_HIDDEN("I5", "Emax \u2264 L", Quantity.ELECTION, Quantity.LEASE) {
        @Override
        RuleCheck check(TimingSetting set) {
            long election = at(set, Quantity.ELECTION);
            return of(set, election, at(set, Quantity.LEASE), raise(Quantity.LEASE, election));
        }
    },
    /** A keeper that crashes or is upgraded stops no machine. */
    RESTART_HIDDEN("I6", "R + 2 D \u2264 L - g", Quantity.KEEPER_RESTART, Quantity.PERIOD, Quantity.LEASE,
            Quantity.GUARD) {
        @Override
        RuleCheck check(TimingSetting set) {
            long needed = at(set, Quantity.KEEPER_RESTART) + 2 * at(set, Quantity.PERIOD);
            long given = at(set, Quantity.LEASE) - at(set, Quantity.GUARD);
            return of(set, needed, given, raise(Quantity.LEASE, needed + at(set, Quantity.GUARD)),
                    lower(Quantity.PERIOD, (given - at(set, Quantity.KEEPER_RESTART)) / 2));
        }
    };

    private static final long ASKING = Duration.ofMillis(300).toNanos();

    private final String id;
    private final String formula;
    private final List<Quantity> quantities;

    TimingRule(String id, String formula, Quantity... quantities) {
        this.id = id;
        this.formula = formula;
        this.quantities = List.of(quantities);
    }

    /**
     * The short name in documents, logs and on screen.
     *
     * @return such as "I3"
     */
    public String id() {
        return id;
    }

    /**
     * The inequality in symbols, the same in every language.
     *
     * @return such as "I1: J + F ≤ g"
     */
    public String formula() {
        return formula;
    }

    /** Puts the figures of a setting into the inequality. */
    abstract RuleCheck check(TimingSetting set);

    static long at(TimingSetting set, Quantity quantity) {
        return set.value(quantity);
    }

    static Remedy raise(Quantity quantity, long bound) {
        return new Remedy(new Figure(quantity, bound), true);
    }

    static Remedy lower(Quantity quantity, long bound) {
        return new Remedy(new Figure(quantity, bound), false);
    }

    RuleCheck of(TimingSetting set, long smaller, long larger, Remedy... remedies) {
        List<Figure> figures = quantities.stream().map(one -> new Figure(one, set.value(one))).toList();
        List<Remedy> useful = new ArrayList<>();
        if (smaller > larger) {
            Stream.of(remedies).filter(one -> one.bound().value() > 0).forEach(useful::add);
        }
        return new RuleCheck(this, Duration.ofNanos(smaller), Duration.ofNanos(larger), figures, List.copyOf(useful));
    }
}
