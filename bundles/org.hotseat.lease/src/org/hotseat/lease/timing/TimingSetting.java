// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.timing;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Times as somebody asks for them; {@link Timing} is what the inequalities let through.
 *
 * @param lease L
 * @param period D
 * @param guard g
 * @param suspicion S
 * @param assumed about hosts and networks
 */
public record TimingSetting(Duration lease, Duration period, Duration guard, Duration suspicion, Assumptions assumed) {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** Refuses what no inequality can judge: nothing, negative, or beyond ten minutes. */
    public TimingSetting {
        requireSpan("L", lease);
        requireSpan("D", period);
        requireSpan("g", guard);
        requireSpan("S", suspicion);
    }

    static void requireSpan(String name, Duration span) {
        if (span.isNegative() || span.isZero() || span.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(name + " = " + span + " is not above 0 and up to 10 min");
        }
    }

    /**
     * Every inequality with its figures, whether it holds or not: what the console draws.
     *
     * @return one per rule, in the order of the rules
     */
    public List<RuleCheck> checks() {
        return Stream.of(TimingRule.values()).map(rule -> rule.check(this)).toList();
    }

    long value(Quantity quantity) {
        return switch (quantity) {
            case LEASE -> lease.toNanos();
            case PERIOD -> period.toNanos();
            case GUARD -> guard.toNanos();
            case SUSPICION -> suspicion.toNanos();
            case WAKE_UP -> assumed.wakeUp().toNanos();
            case STOP -> assumed.stop().toNanos();
            case ROUND_TRIP -> assumed.roundTrip().toNanos();
            case ELECTION -> assumed.election().toNanos();
            case KEEPER_RESTART -> assumed.keeperRestart().toNanos();
            case LOST_RENEWALS -> assumed.lostRenewals();
            case CLOCK_RATE -> assumed.clockRateMillionths();
        };
    }
}
