// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.protocol.op.GenerationLive;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.protocol.op.ReplicationLive.PaceLive;
import org.hotseat.protocol.op.ReplicationLive.State;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.StateMark;

/**
 * The replication of one machine at one moment, as the drawing shows it. Immutable.
 *
 * @param name of the machine
 * @param mark how it stands
 * @param standing the same in words
 * @param detail epoch and generation
 * @param source name of the host that runs it
 * @param standby name of the host that takes its copies; empty while none does
 * @param readiness of that host, in two or three words
 * @param link what goes between them; empty while nothing does
 * @param numbers the answers to the questions of the view
 * @param state where its state machine stands; empty while nobody tells
 * @param generation the last that was cut or is being cut, in digits
 * @param held the newest that the standby holds, in digits; empty when none
 * @param ring the countdown
 * @param bars the last generations, oldest first
 * @param chain files of the longest chain of its disks, in digits; empty while unknown
 * @param measures x, y and dM
 * @param trends what they and the pauses were over time
 */
public record ReplicationText(String name, StateMark mark, String standing, String detail, String source,
        Optional<String> standby, String readiness, String link, List<Number> numbers, Optional<State> state,
        String generation, Optional<String> held, Ring ring, List<Bar> bars, Optional<String> chain,
        List<Measure> measures, List<Trend> trends) {

    /** Copies. */
    public ReplicationText {
        numbers = List.copyOf(numbers);
        bars = List.copyOf(bars);
        measures = List.copyOf(measures);
        trends = List.copyOf(trends);
    }

    /**
     * One big number.
     *
     * @param question what it answers
     * @param value digits, or none
     * @param unit of the value; empty for none
     * @param below what it is measured by
     */
    public record Number(String question, String value, String unit, String below) {
    }

    /**
     * The countdown.
     *
     * @param share how much of the interval is left, 0 to 1
     * @param value in its middle
     * @param unit below that
     * @param lines beside it
     */
    public record Ring(double share, String value, String unit, List<String> lines) {

        /** Copies. */
        public Ring {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One generation.
     *
     * @param row all about it
     * @param share of the height, by its bytes on a log scale
     * @param restorable whether it is the one from which the machine would go on
     * @param slow whether the machine stood still for much longer than usual
     * @param merged whether what it wrote to its disks has been merged into their bases; false while unknown
     */
    public record Bar(GenerationRow row, double share, boolean restorable, boolean slow, boolean merged) {
    }

    /**
     * A figure that the countdown follows.
     *
     * @param label what it is
     * @param value with its unit
     */
    public record Measure(String label, String value) {
    }

    /**
     * Puts a machine into words.
     *
     * @param one the machine
     * @param read its last generations, oldest first; the newest is known before it is read
     * @param now wall time
     * @return what is to be drawn
     */
    public static ReplicationText of(MachineCopies one, List<GenerationLive> read, Instant now) {
        Optional<ReplicationLive> told = one.told();
        List<GenerationLive> history = withLast(read, told.flatMap(ReplicationLive::last));
        String generation = Formats.count(told.map(ReplicationLive::generation).orElse(0L));
        Optional<String> held = told.map(ReplicationLive::acknowledged).filter(number -> number > 0)
                .map(Formats::count);
        long epoch = one.authority().map(authority -> authority.epoch()).or(() -> told.map(ReplicationLive::epoch))
                .orElse(0L);
        String detail = NLS.bind(Messages.detail, Formats.count(epoch), held.orElse(Formats.NONE));
        return new ReplicationText(one.record().name(), one.mark(now), Standings.words(one, now), detail,
                one.name(one.runsOn()), one.copiedTo().map(one::name), Standings.readiness(one), link(told),
                numbers(one, history, now),
                told.map(ReplicationLive::state), generation, held, ring(one, now),
                Bars.of(history, told, now), chain(told), measures(told),
                Trend.of(history, told.flatMap(ReplicationLive::pace), now));
    }

    private static List<GenerationLive> withLast(List<GenerationLive> read, Optional<GenerationLive> last) {
        if (read.isEmpty() || last.isEmpty() || last.get().generation() <= read.getLast().generation()) {
            return read;
        }
        List<GenerationLive> all = new ArrayList<>(read);
        all.add(last.get());
        return all;
    }

    private static String link(Optional<ReplicationLive> told) {
        Optional<GenerationLive> last = told.flatMap(ReplicationLive::last);
        if (told.filter(ReplicationLive::linked).isEmpty()) {
            return told.flatMap(ReplicationLive::other).isPresent() ? Messages.linkLost : "";
        }
        return last.filter(one -> one.period().isPositive())
                .map(one -> Formats.byteRate(one.sent() * 1000.0 / Math.max(1, one.period().toMillis()))).orElse("");
    }

    private static List<Number> numbers(MachineCopies one, List<GenerationLive> history, Instant now) {
        Optional<Duration> lost = one.lost(now);
        Number work = new Number(NLS.bind(Messages.askLost, one.name(one.runsOn())),
                lost.map(Seconds::big).orElse(Formats.NONE), lost.isPresent() ? "s" : "", bound(one, lost.isPresent()));
        Optional<Duration> back = one.back();
        Number time = new Number(Messages.askBack, back.map(Seconds::big).orElse(Formats.NONE),
                back.isPresent() ? "s" : "", because(one));
        Optional<Pauses> pauses = Pauses.of(history);
        Number pause = new Number(Messages.askPause, pauses.map(known -> Long.toString(known.median().toMillis()))
                .orElse(Formats.NONE), pauses.isPresent() ? "ms" : "", pauses.map(known -> NLS.bind(Messages.pausesOf,
                        known.p99().toMillis(), known.count())).orElse(Messages.noGenerations));
        return List.of(work, time, pause);
    }

    /** What the time to return consists of, or why nobody knows it. */
    private static String because(MachineCopies one) {
        if (!one.isHeld()) {
            return Messages.startsAnew;
        }
        Optional<MachineCopies.Restore> took = one.restore();
        if (took.isEmpty()) {
            return Messages.backUnmeasured;
        }
        return one.fence().map(lease -> NLS.bind(took.get().atMost() ? Messages.backAtMost : Messages.backBecause,
                Seconds.one(lease), Seconds.one(took.get().measured().median()))).orElse(Messages.backNoLease);
    }

    /** What bounds the work that may be lost. */
    private static String bound(MachineCopies one, boolean held) {
        if (!held) {
            return Messages.nothingHeld;
        }
        if (one.told().flatMap(ReplicationLive::unprotected).isPresent()) {
            return Messages.unbounded;
        }
        return one.told().flatMap(ReplicationLive::pace).map(PaceLive::loss).filter(Duration::isPositive)
                .map(most -> NLS.bind(Messages.promised, Seconds.one(most))).orElse(Messages.noPace);
    }

    private static Ring ring(MachineCopies one, Instant now) {
        Optional<ReplicationLive> told = one.told();
        Optional<PaceLive> pace = told.flatMap(ReplicationLive::pace);
        if (told.isEmpty() || pace.isEmpty()) {
            return new Ring(0, Formats.NONE, "", List.of());
        }
        Duration left = pace.get().countdown().minus(one.age(now).orElse(Duration.ZERO));
        boolean counts = told.get().state() == State.MIGRATING;
        Duration shown = left.isNegative() || !counts ? Duration.ZERO : left;
        double interval = Math.max(1, pace.get().interval().toNanos());
        List<String> lines = new ArrayList<>();
        lines.add(NLS.bind(Messages.ringInterval, Seconds.one(pace.get().interval()),
                Standings.limit(pace.get().limit())));
        long next = told.get().generation() + (isUnderWay(told.get().state()) ? 0 : 1);
        lines.add(NLS.bind(Messages.ringNext, Formats.count(next)));
        lines.add(told.get().acknowledged() == 0 ? Messages.ringNothing : NLS.bind(Messages.ringHeld,
                Formats.count(told.get().acknowledged()), one.lost(now).map(Seconds::one).orElse(Formats.NONE)));
        if (pace.get().deflating()) {
            lines.add(Messages.ringDeflating);
        }
        return new Ring(Math.clamp(shown.toNanos() / interval, 0, 1), counts ? Seconds.big(shown) : Formats.NONE,
                counts ? Messages.ringUnit : Standings.state(told.get().state()), lines);
    }

    private static boolean isUnderWay(State state) {
        return state == State.SEPARATING_LOCK || state == State.SEPARATING_COPY || state == State.SEPARATING_SHIP;
    }

    private static List<Measure> measures(Optional<ReplicationLive> told) {
        Optional<PaceLive> pace = told.flatMap(ReplicationLive::pace);
        return List.of(new Measure(Messages.measureX, pace.map(one -> rate(one.link())).orElse(Formats.NONE)),
                new Measure(Messages.measureY, pace.map(one -> rate(one.changing())).orElse(Formats.NONE)),
                new Measure(Messages.measureM, pace.filter(one -> one.changed() > 0)
                        .map(one -> GenerationRow.megabytes(one.changed())).orElse(Formats.NONE)),
                new Measure(Messages.measureChain, chain(told).orElse(Formats.NONE)));
    }

    private static Optional<String> chain(Optional<ReplicationLive> told) {
        return told.map(ReplicationLive::chain).filter(files -> files > 0).map(Formats::count);
    }

    private static String rate(double perSecond) {
        return perSecond <= 0 ? Formats.NONE : Formats.byteRate(perSecond);
    }
}
