// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.unit.TrialShare;
import org.hotseat.protocol.op.AvailabilityOps.AvailabilityLine;
import org.hotseat.protocol.op.AvailabilityOps.AvailabilitySpan;
import org.hotseat.protocol.op.AvailabilityOps.Kind;
import org.hotseat.protocol.op.AvailabilityOps.Standing;

/** Sums up the spans of one machine or host. Pure. */
final class Reckoning {

    private static final double NANOS = 1e9;
    private static final int MOST_SPANS = 100;

    private final List<AvailabilitySpan> spans = new ArrayList<>();
    private final Instant end;
    private Duration repairing = Duration.ZERO;
    private int failures;
    private int repaired;
    private int trials;
    private int recovered;

    private Reckoning(Instant end) {
        this.end = end;
    }

    /**
     * Whose spans these are.
     *
     * @param kind machine or host
     * @param id of it
     * @param name of it
     * @param drills runs of drills
     */
    record Subject(Kind kind, String id, String name, TrialShare drills) {
    }

    static AvailabilityLine of(Subject subject, List<AvailabilitySpan> all, Instant from, Instant end) {
        Reckoning reckoning = new Reckoning(end);
        all.forEach(span -> reckoning.clip(span, from));
        reckoning.spans.forEach(reckoning::count);
        return reckoning.line(subject);
    }

    /** A failure that began before counts where it is not over yet. */
    private void clip(AvailabilitySpan span, Instant from) {
        if (span.to().isAfter(from) || span.from().equals(end)) {
            spans.add(span.from().isBefore(from) ? new AvailabilitySpan(span.standing(), from, span.to(), span.host(),
                    span.cause()) : span);
        }
    }

    private void count(AvailabilitySpan span) {
        if (span.standing() != Standing.DOWN) {
            return;
        }
        failures++;
        Duration length = Duration.between(span.from(), span.to());
        boolean over = span.to().isBefore(end);
        boolean late = length.compareTo(Ledger.LIMIT) > 0;
        if (over) {
            repaired++;
            repairing = repairing.plus(length);
        }
        if (over || late) {
            trials++;
            recovered += late ? 0 : 1;
        }
    }

    private Duration sum(Standing standing) {
        return spans.stream().filter(span -> span.standing() == standing).map(span -> Duration.between(span.from(),
                span.to())).reduce(Duration.ZERO, Duration::plus);
    }

    private AvailabilityLine line(Subject subject) {
        Duration up = sum(Standing.UP);
        Duration down = sum(Standing.DOWN);
        Optional<Duration> mttf = failures == 0 ? Optional.empty() : Optional.of(up.dividedBy(failures));
        Optional<Duration> mttr = repaired == 0 ? Optional.empty() : Optional.of(repairing.dividedBy(repaired));
        Optional<Double> availability = mttf.flatMap(failing -> mttr.flatMap(repair -> share(failing, repair)));
        boolean machine = subject.kind() == Kind.MACHINE;
        TrialShare share = machine ? new TrialShare(recovered, trials) : new TrialShare(0, 0);
        Optional<TrialShare> told = Optional.of(share).filter(some -> some.all() > 0);
        Standing now = spans.isEmpty() ? Standing.UNKNOWN : spans.getLast().standing();
        return new AvailabilityLine(subject.kind(), subject.id(), subject.name(), now, up, down, sum(Standing.OFF),
                sum(Standing.UNKNOWN), failures, mttf, mttr, availability, share(up, down), share.all(), share.well(),
                told.map(TrialShare::share), told.map(TrialShare::bound), subject.drills().all(), subject.drills()
                        .well(), spans.subList(Math.max(0, spans.size() - MOST_SPANS), spans.size()));
    }

    private static Optional<Double> share(Duration well, Duration rest) {
        double whole = well.plus(rest).toNanos() / NANOS;
        return whole > 0 ? Optional.of(well.toNanos() / NANOS / whole) : Optional.empty();
    }
}
