// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.text;

import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.seats.plan.Leg;
import org.hotseat.seats.plan.LegKind;
import org.hotseat.seats.room.Mapping;
import org.hotseat.seats.room.SeatId;
import org.hotseat.seats.run.Evidence;
import org.hotseat.seats.run.LegRecord;
import org.hotseat.seats.run.LegState;
import org.hotseat.seats.run.RunRecord;
import org.hotseat.seats.run.RunState;

/** Journal records as text, the first line being the form. Stateless; what was written is read as the same record. */
public final class RunText {

    private static final String NAME = "hotseat-seat-run ";
    private static final int FORM = 1;

    private RunText() {
    }

    /**
     * Writes a record.
     *
     * @param run a record
     * @return lines of text
     */
    public static String write(RunRecord run) {
        Lines lines = new Lines();
        lines.put(NAME + FORM).put(run.id()).put(run.version()).put(run.failover()).put(run.epoch());
        lines.all(run.before(), one -> mapping(lines, one)).all(run.after(), one -> mapping(lines, one));
        lines.all(run.claims().stream().sorted().toList(), lines::put).all(run.supersedes(), lines::put);
        lines.put(run.state()).put(run.returning()).put(run.cause());
        return lines.all(run.legs(), one -> leg(lines, one)).text();
    }

    /**
     * Reads a record.
     *
     * @param text as {@link #write} made it
     * @return the record
     * @throws FailureException {@link FailureCode#TOO_NEW} when a newer release wrote it, {@link FailureCode#DAMAGED}
     *     when it is not whole
     */
    public static RunRecord read(String text) throws FailureException {
        Lines lines = new Lines(text);
        String form = lines.next();
        if (form.startsWith(NAME) && !form.equals(NAME + FORM)) {
            throw new FailureException(new Failure(FailureCode.TOO_NEW, Messages.tooNew, Messages.tooNewRemedy));
        }
        try {
            if (!form.equals(NAME + FORM)) {
                throw new IllegalArgumentException(form);
            }
            return run(lines);
        } catch (IllegalArgumentException | ArithmeticException damage) {
            throw new FailureException(new Failure(FailureCode.DAMAGED, NLS.bind(Messages.damaged,
                    damage.getMessage()), Messages.damagedRemedy), damage);
        }
    }

    private static RunRecord run(Lines lines) {
        return new RunRecord(lines.next(), lines.number(), lines.flag(), lines.number(),
                lines.list(() -> mapping(lines)), lines.list(() -> mapping(lines)),
                Set.copyOf(lines.list(lines::next)), lines.list(lines::next), RunState.valueOf(lines.next()),
                lines.flag(), lines.next(), lines.list(() -> leg(lines)));
    }

    static void mapping(Lines lines, Mapping mapping) {
        lines.put(mapping.seat()).maybe(mapping.machine(), lines::put).maybe(mapping.host(), lines::put)
                .all(mapping.heads(), lines::put).all(mapping.ports(), one -> DeedText.port(lines, one));
    }

    static Mapping mapping(Lines lines) {
        return new Mapping(new SeatId(lines.next()), lines.optional(() -> DeedText.machine(lines)),
                lines.optional(() -> DeedText.host(lines)), lines.list(lines::next),
                lines.list(() -> DeedText.port(lines)));
    }

    private static void leg(Lines lines, LegRecord record) {
        Leg leg = record.leg();
        lines.put(leg.kind()).put(leg.seat());
        lines.maybe(leg.there(), one -> DeedText.write(lines, one));
        lines.maybe(leg.back(), one -> DeedText.write(lines, one));
        lines.put(record.state()).put(record.tries()).put(record.evidence()).put(record.detail());
    }

    private static LegRecord leg(Lines lines) {
        Leg leg = new Leg(LegKind.valueOf(lines.next()), lines.next(), lines.optional(() -> DeedText.read(lines)),
                lines.optional(() -> DeedText.read(lines)));
        return new LegRecord(leg, LegState.valueOf(lines.next()), Math.toIntExact(lines.number()),
                Evidence.valueOf(lines.next()), lines.next());
    }
}
