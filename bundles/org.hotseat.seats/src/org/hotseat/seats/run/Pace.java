// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

import java.time.Duration;

import org.hotseat.seats.plan.LegKind;

/**
 * How long is waited for what.
 *
 * @param act an order to a switch or board, read-back included
 * @param settle how long after its time an order may still arrive at a switch
 * @param move a live move
 * @param takeOver a take-over, and the proof before it
 * @param again between two tries
 * @param slowest between two tries of what is missing, when it was tried often
 * @param tries of what is busy, was not sent, or is not known, before it counts as missing
 */
public record Pace(Duration act, Duration settle, Duration move, Duration takeOver, Duration again, Duration slowest,
        int tries) {

    /**
     * Two seconds for a command and one for slow relays; half an hour for a move, which ends by itself long before.
     */
    public static final Pace USUAL = new Pace(Duration.ofSeconds(3), Duration.ofSeconds(2), Duration.ofMinutes(30),
            Duration.ofSeconds(30), Duration.ofMillis(200), Duration.ofSeconds(60), 3);

    /**
     * The time of a leg of a kind.
     *
     * @param kind which
     * @param failover whether the machine is taken over
     * @return how long an order for it may take
     */
    Duration bound(LegKind kind, boolean failover) {
        return switch (kind) {
            case MACHINE -> failover ? takeOver : move;
            case FENCE -> takeOver;
            default -> act;
        };
    }

    /** Twice as long after each try. */
    long pause(int tried) {
        return Math.min(slowest.toNanos(), again.toNanos() << Math.min(tried, 20));
    }
}
