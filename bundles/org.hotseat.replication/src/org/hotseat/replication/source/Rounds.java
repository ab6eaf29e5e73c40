// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.checkpoint.CheckpointSource;
import org.hotseat.hypervisor.checkpoint.Cut;
import org.hotseat.replication.pace.Countdown;
import org.hotseat.replication.pace.Measured;
import org.hotseat.replication.source.GenerationRecord.Outcome;
import org.hotseat.replication.source.Replication.Surroundings;
import org.hotseat.replication.stream.StreamHead;

/** One generation after the other: cut, copy, ship, answer, merge. On the thread of the replication. */
final class Rounds {

    private static final Duration STILL = Duration.ofSeconds(2);
    private static final double NANOS = 1e9;
    /** Fewer bytes say nothing about a link. */
    private static final long TELLING = 256 * 1024;

    private final ReplicationPlan plan;
    private final Surroundings around;
    private final Book book;
    private final Wishes wishes;
    private final Partner partner;
    private final Countdown countdown;
    private final Packing packing = new Packing();
    private int failures;
    private boolean cutBefore;
    private long lastCut;

    /** What is known of a generation besides what was shipped. */
    private record Times(long cut, Instant wall, Duration period, Duration pause) {
    }

    Rounds(ReplicationPlan plan, Surroundings around, Book book, Wishes wishes, Partner partner) {
        this.plan = plan;
        this.around = around;
        this.book = book;
        this.wishes = wishes;
        this.partner = partner;
        countdown = new Countdown(plan.pace());
    }

    /** How often in a row the hypervisor failed. */
    int failures() {
        return failures;
    }

    /** It is begun anew with the hypervisor. */
    void recovered() {
        failures = 0;
    }

    /** Somebody may want another pace: then the next cut is due by that. */
    void paceAgain() {
        if (countdown.settings(wishes.pace())) {
            long interval = paced();
            if (cutBefore) {
                book.due(lastCut + interval);
            }
        }
    }

    /** A run that ends when the replication shall. */
    Run run(Duration limit) {
        return new Run(new Progress() {
            @Override
            public void report(double fraction, String step) {
                // nobody watches
            }

            @Override
            public boolean isCancelled() {
                return wishes.ending();
            }
        }, Deadline.in(limit));
    }

    /** Back from wherever it was. */
    void recover() {
        switch (book.state()) {
            case SEPARATING_LOCK, SEPARATING_COPY, SEPARATING_SHIP -> book.go(ProtectionState.MIGRATING, "");
            default -> { } // it can go on, or end, from there
        }
    }

    /** The next one; whatever becomes of it, it goes on from MIGRATING. */
    void generation(CheckpointSource source) {
        long number = partner.next();
        boolean all = wishes.whole();
        wishes.cutting();
        book.cutting(number);
        book.go(ProtectionState.SEPARATING_LOCK, "");
        Cut cut = cut(source, number);
        if (cut == null) {
            return;
        }
        Times times = cutNow(cut);
        book.go(ProtectionState.SEPARATING_COPY, "");
        Shipment shipment = new Shipment(new Shipment.Means(plan, partner.held(), partner.disks(), all, partner.line(),
                packing, wishes), cut);
        if (carried(shipment, times)) {
            merge(source);
        }
    }

    private @Nullable Cut cut(CheckpointSource source, long number) {
        Failure against = around.guard().against().orElse(null);
        if (against == null) {
            against = merge(source);
        }
        if (against == null) {
            try {
                return source.cut(number, Run.within(plan.limits().cut()));
            } catch (FailureException failed) {
                against = failed.failure();
            }
        }
        failures += against.code() == FailureCode.WRONG_STATE ? 0 : 1;
        notCut(number, against);
        return null;
    }

    /** It stands still, or may not be cut: looked at again soon. Anything else waits longer each time. */
    private void notCut(long number, Failure why) {
        long now = around.clock().nanos();
        book.lost(new GenerationRecord(number, 0, around.clock().wall(), since(now), Duration.ZERO, Duration.ZERO,
                Duration.ZERO, 0, 0, 0, Outcome.NOT_CUT, why.text()), why);
        boolean still = why.code() == FailureCode.WRONG_STATE;
        if (!still) {
            countdown.failed();
        }
        long interval = paced();
        book.due(now + (still ? Math.min(interval, STILL.toNanos()) : interval));
        book.go(ProtectionState.MIGRATING, why.message());
    }

    private Times cutNow(Cut cut) {
        long now = around.clock().nanos() - cut.pause().toNanos();
        Times times = new Times(now, around.clock().wall(), since(now), cut.pause());
        lastCut = now;
        cutBefore = true;
        return times;
    }

    private Duration since(long now) {
        return cutBefore ? Duration.ofNanos(Math.max(0, now - lastCut)) : Duration.ZERO;
    }

    private long paced() {
        book.paced(countdown.next());
        return countdown.next().interval().toNanos();
    }

    /** Whether the standby has it. */
    private boolean carried(Shipment shipment, Times times) {
        boolean keep = false;
        long copied = 0;
        try {
            shipment.copy();
            copied = Math.max(0, around.clock().nanos() - times.cut() - shipment.effort().writing()
                    - shipment.effort().packing());
            book.go(ProtectionState.SEPARATING_SHIP, "");
            shipment.ship();
            acknowledged(shipment, times, copied);
            return true;
        } catch (Lost lost) {
            keep = shipment.complete() && lost.outcome() == Outcome.LINK_LOST;
            lost(shipment, times, copied, lost);
            return false;
        } finally {
            if (!keep) {
                shipment.close();
                shipment.cut().close();
            }
        }
    }

    private void acknowledged(Shipment shipment, Times times, long copied) {
        GenerationRecord record = record(shipment, times, copied, Outcome.ACKNOWLEDGED, "");
        shipment.accept();
        settle(record, times);
        if (record.whole()) {
            wishes.wasWhole();
        }
        if (record.whole() || partner.disks().wasWhole()) {
            countdown.whole();
        } else {
            countdown.measured(new Measured(record.period(), record.pages() * StreamHead.PAGE, record.pause(),
                    record.copy(), record.ship(), record.sent()));
        }
        book.due(times.cut() + paced());
        book.go(ProtectionState.MIGRATING, "");
    }

    private void settle(GenerationRecord record, Times times) {
        failures = 0;
        partner.succeeded(record.generation());
        book.acknowledged(record, times.cut(), measures(record));
    }

    private GenerationRecord record(Shipment shipment, Times times, long copied, Outcome outcome, String trouble) {
        Duration copy = Duration.ofNanos(copied);
        Duration ship = Duration.ofNanos(Math.max(0, around.clock().nanos() - times.cut() - copied));
        return new GenerationRecord(shipment.cut().generation(), shipment.base(), times.wall(), times.period(),
                times.pause(), copy, ship, shipment.pages(), shipment.effort().bytes(), 0, outcome, trouble);
    }

    private Measures measures(GenerationRecord record) {
        Measures before = book.measures();
        long changed = record.pages() * StreamHead.PAGE;
        boolean telling = changed >= TELLING || before.link() == 0;
        double link = telling ? changed * NANOS / Math.max(1, record.ship().toNanos()) : before.link();
        boolean delta = !record.whole() && !record.period().isZero();
        double changing = delta ? changed * NANOS / record.period().toNanos() : before.changing();
        return new Measures(link, changing, changed, packing.deflates());
    }

    private void lost(Shipment shipment, Times times, long copied, Lost lost) {
        GenerationRecord record = record(shipment, times, copied, lost.outcome(), lost.failure().text());
        book.lost(record, lost.failure());
        if (shipment.complete() && lost.outcome() == Outcome.LINK_LOST) {
            partner.keep(shipment, () -> settle(record.asAcknowledged(), times));
        }
        partner.disconnect(); // what was begun on it cannot be taken back
        if (lost.outcome() == Outcome.REFUSED) {
            wishes.wasWhole(); // it could not be; what has changed may be
        }
        if (lost.outcome() == Outcome.COPY_FAILED) {
            failures++;
            countdown.failed();
        }
        book.due(around.clock().nanos() + (lost.outcome() == Outcome.COPY_FAILED ? paced() : 0));
        book.go(ProtectionState.MIGRATING, lost.failure().message());
        if (lost.outcome() != Outcome.GIVEN_UP) {
            partner.waitAgain();
        }
    }

    /**
     * What was written before the last cut that the standby holds is safe now. The hypervisor must know that before the
     * next cut: it takes every other one for lost. Returns what is against it.
     */
    private @Nullable Failure merge(CheckpointSource source) {
        long held = partner.owed();
        if (held == 0 || wishes.ending()) {
            return null;
        }
        Failure against = around.guard().against().orElse(null);
        if (against == null) {
            try {
                book.merged(source.acknowledged(held, run(plan.limits().merge())));
                partner.told(held);
            } catch (FailureException later) {
                against = later.failure();
            }
        }
        if (against != null) {
            book.trouble(against);
        }
        return against;
    }
}
