// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.MachineId;
import org.hotseat.protocol.Operation;
import org.hotseat.state.data.Role;

/** How available machines and hosts were, from the cluster's journal. Each agent answers from what it has kept. */
public final class AvailabilityOps {

    /**
     * What is asked.
     *
     * @param machine only that one; empty for all machines and hosts
     * @param since from when on; empty for everything that is kept
     */
    public record AvailabilityQuestion(Optional<MachineId> machine, Optional<Instant> since) {
    }

    /** What a line or a span is about. */
    public enum Kind {
        /** A machine that the cluster keeps running. */
        MACHINE,
        /** A host. */
        HOST
    }

    /** How something stood. */
    public enum Standing {
        /** It ran. */
        UP,
        /** It was to run and did not. */
        DOWN,
        /** It was not to run: switched off, or under maintenance. */
        OFF,
        /** Nobody knows. */
        UNKNOWN
    }

    /**
     * A time in which nothing changed.
     *
     * @param standing how it stood
     * @param from beginning
     * @param to end; of the last one the moment of the answer
     * @param host on which a machine was; empty when that says nothing
     * @param cause code of the journal entry that began it; empty when none did
     */
    public record AvailabilitySpan(Standing standing, Instant from, Instant to, String host, String cause) {
    }

    /**
     * One machine or host.
     *
     * @param kind which of the two
     * @param id of it
     * @param name of it
     * @param now how it stands
     * @param up how long it ran
     * @param down how long it was to run and did not
     * @param off how long it was not to run
     * @param unknown for how long nobody knows
     * @param failures how often it went down
     * @param mttf mean time to failure: up / failures; empty without a failure
     * @param mttr mean time to repair, of failures that are over; empty without one
     * @param availability MTTF / (MTTF + MTTR), 0 to 1; empty without a failure that is over
     * @param timeShare up / (up + down), 0 to 1; empty when it was neither
     * @param trials failures of which it is known whether the machine ran again in time; 0 for hosts
     * @param recovered how many of them it did
     * @param trialShare of these in those, 0 to 1; empty without trials
     * @param trialBound lower bound of what the share is at 95 % confidence, 0 to 1; empty likewise
     * @param drillRuns runs of drills in a sandbox that count
     * @param drillRecovered how many of them went well
     * @param spans newest last, at most a hundred
     */
    public record AvailabilityLine(Kind kind, String id, String name, Standing now, Duration up, Duration down,
            Duration off, Duration unknown, int failures, Optional<Duration> mttf, Optional<Duration> mttr,
            Optional<Double> availability, Optional<Double> timeShare, int trials, int recovered,
            Optional<Double> trialShare, Optional<Double> trialBound, int drillRuns, int drillRecovered,
            List<AvailabilitySpan> spans) {

        /** Copies the list. */
        public AvailabilityLine {
            spans = List.copyOf(spans);
        }
    }

    /**
     * The answer.
     *
     * @param from beginning of what it is about
     * @param to end of it: the moment of the answer
     * @param whole whether all of the journal since then was there
     * @param limit within which a machine must run again for a trial to count as recovered
     * @param lines machines first, by name
     */
    public record AvailabilityLedger(Instant from, Instant to, boolean whole, Duration limit,
            List<AvailabilityLine> lines) {

        /** Copies the list. */
        public AvailabilityLedger {
            lines = List.copyOf(lines);
        }
    }

    /** Up and down. */
    public static final Operation<AvailabilityQuestion, AvailabilityLedger> LEDGER = Operation.read(
            "cluster.availability", AvailabilityQuestion.class, AvailabilityLedger.class, Role.VIEWER);

    private AvailabilityOps() {
    }
}
