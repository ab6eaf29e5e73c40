// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.checkpoint.CheckpointSource;
import org.hotseat.hypervisor.checkpoint.DiskOffer;
import org.hotseat.hypervisor.checkpoint.DiskOffers;
import org.hotseat.hypervisor.checkpoint.DiskSums;
import org.hotseat.replication.disk.ShippedDisks;
import org.hotseat.replication.source.Replication.Surroundings;
import org.hotseat.replication.wire.Answer;
import org.hotseat.replication.wire.GenerationWriter;

/**
 * The standby as its source knows it: the connection, what is held there, and the one generation of which it is not
 * known whether it is. On the thread of the replication, but {@link #disconnect}.
 */
final class Partner implements AutoCloseable {

    private final ReplicationPlan plan;
    private final Surroundings around;
    private final Book book;
    private final Wishes wishes;
    private final ExecutorService readers;
    private final Held held;
    private final ShippedDisks disks;
    private volatile @Nullable Line line;
    private @Nullable Pending pending;
    private int failures;
    private long highest;
    private long owed;
    private boolean sourceFailed;
    private long told;

    /** Shipped whole, but not answered. */
    private record Pending(Shipment shipment, Runnable accepted) {
    }

    Partner(ReplicationPlan plan, Surroundings around, Book book, Wishes wishes, ExecutorService readers) {
        this.plan = plan;
        this.around = around;
        this.book = book;
        this.wishes = wishes;
        this.readers = readers;
        held = new Held(plan.memory());
        disks = new ShippedDisks(plan.epoch());
        highest = plan.after();
    }

    Held held() {
        return held;
    }

    /** What of the machine's disks goes with each generation. */
    ShippedDisks disks() {
        return disks;
    }

    /** A number that no generation has had. */
    long next() {
        return ++highest;
    }

    boolean isConnected() {
        Line present = line;
        boolean open = present != null && present.isOpen();
        book.linked(open);
        return open;
    }

    /** From any thread. */
    private void news() {
        isConnected();
        wishes.tell();
    }

    /** Only while connected. */
    Line line() {
        Line present = line;
        if (present == null) {
            throw new IllegalStateException("not connected");
        }
        return present;
    }

    /** From any thread. */
    void disconnect() {
        Line present = line;
        if (present != null) {
            present.close();
        }
    }

    /** Connects, and learns what is held, and what is seen of the disks of this machine. */
    void connect(CheckpointSource source) throws FailureException {
        sourceFailed = false;
        disconnect();
        StandbyLink link = around.connector().connect(Deadline.in(plan.limits().connect()));
        Line made = new Line(link, plan.limits(), readers, around.workers().timer(), this::news);
        line = made;
        try {
            if (wishes.ending()) {
                throw new FailureException(FailureCode.CANCELLED, Messages.ended, "");
            }
            learn(made.await(Deadline.in(plan.limits().connect())), source);
            isConnected();
        } catch (FailureException failed) {
            made.close();
            throw failed;
        }
    }

    /** What the standby holds of this epoch and the hypervisor was not told of; 0 when nothing. */
    long owed() {
        return owed;
    }

    /** The hypervisor knows of it. */
    void told(long generation) {
        told = generation;
        owed = owed == generation ? 0 : owed;
    }

    /** No number up to this one may be used again. */
    void used(long generation) {
        highest = Math.max(highest, generation);
    }

    private void learn(Answer first, CheckpointSource source) throws FailureException {
        switch (first) {
            case Answer.Holds holds -> {
                resolve(holds);
                List<DiskOffer> shown = askAboutDisks(holds, source);
                if (holds.answersSums()) {
                    askForSums(shown);
                }
            }
            case Answer.Refused refused -> throw new FailureException(Shipment.refused(refused).failure());
            case Answer.Acknowledged strange -> throw new FailureException(FailureCode.DAMAGED, Messages.strangeAnswer,
                    String.valueOf(strange.generation()));
            case Answer.Sees strange -> throw new FailureException(FailureCode.DAMAGED, Messages.strangeAnswer,
                    String.valueOf(strange.disks()));
            case Answer.Sums strange -> throw new FailureException(FailureCode.DAMAGED, Messages.strangeAnswer,
                    String.valueOf(strange.first()));
        }
    }

    private List<DiskOffer> askAboutDisks(Answer.Holds holds, CheckpointSource source) throws FailureException {
        disks.unasked();
        try (DiskOffers offers = holds.answersDisks() ? offers(source) : DiskOffers.NONE) {
            List<DiskOffer> shown = offers.disks();
            if (shown.isEmpty()) {
                if (holds.answersDisks()) {
                    disks.learn(shown, List.of()); // one that is plugged in later is asked about
                }
                return shown;
            }
            try (GenerationWriter question = new GenerationWriter(line().out(), false)) {
                question.ask(shown);
                question.end();
            }
            switch (line().await(Deadline.in(plan.limits().answer()))) {
                case Answer.Sees sees -> {
                    disks.learn(shown, sees.disks()).ifPresent(book::trouble);
                    if (disks.areApart()) {
                        book.apart();
                    }
                }
                case Answer.Refused refused -> throw new FailureException(Shipment.refused(refused).failure());
                default -> throw new FailureException(FailureCode.DAMAGED, Messages.strangeAnswer, "");
            }
            return shown;
        } catch (IOException broken) {
            throw new FailureException(Line.broken(broken), broken);
        }
    }

    private DiskOffers offers(CheckpointSource source) throws FailureException {
        try {
            return source.offers();
        } catch (FailureException failed) {
            sourceFailed = failed.code() != FailureCode.WRONG_STATE;
            throw failed;
        }
    }

    /** Whether the last {@link #connect} failed because of the hypervisor: with this source it may fail for ever. */
    boolean sourceFailed() {
        return sourceFailed;
    }

    /** What the standby keeps of a disk may be nearly what it is now: such blocks need not go there. */
    private void askForSums(List<DiskOffer> shown) throws FailureException {
        for (DiskOffer offer : shown) {
            if (disks.mayGoWhole(offer.disk())) {
                DiskSums sums = new DiskSums(offer.size());
                try (GenerationWriter question = new GenerationWriter(line().out(), false)) {
                    question.askForSums(offer, sums.block());
                    question.end();
                } catch (IOException broken) {
                    throw new FailureException(Line.broken(broken), broken);
                }
                read(sums);
                disks.learn(offer.disk(), sums);
            }
        }
    }

    /** Each piece of them has its own deadline. */
    private void read(DiskSums sums) throws FailureException {
        boolean last = false;
        while (!last) {
            if (wishes.ending()) {
                throw new FailureException(FailureCode.CANCELLED, Messages.ended, "");
            }
            switch (line().await(Deadline.in(plan.limits().answer()))) {
                case Answer.Sums some -> {
                    if (!sums.put(some.first(), some.sums())) {
                        throw new FailureException(FailureCode.DAMAGED, Messages.strangeAnswer, "");
                    }
                    last = some.last();
                }
                case Answer.Refused refused -> throw new FailureException(Shipment.refused(refused).failure());
                default -> throw new FailureException(FailureCode.DAMAGED, Messages.strangeAnswer, "");
            }
        }
    }

    /** What was shipped and not answered is there or not; now it is known. */
    private void resolve(Answer.Holds holds) throws FailureException {
        if (holds.epoch() > plan.epoch()) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.newerEpoch, holds.epoch(), plan.epoch()),
                    "");
        }
        used(holds.generation());
        Pending unknown = pending;
        boolean same = holds.epoch() == plan.epoch();
        long there = same && holds.generation() >= told ? holds.generation() : 0; // an older one has lost its disks
        owed = there;
        if (unknown != null && same && unknown.shipment().cut().generation() == holds.generation()) {
            unknown.shipment().accept();
            unknown.accepted().run();
        } else if (held.generation() == 0 || !same || held.generation() != holds.generation()) {
            held.forget();
            book.holds(there);
        }
        dropPending();
    }

    /** Its answer did not come: kept until the standby says what it holds. */
    void keep(Shipment shipment, Runnable accepted) {
        pending = new Pending(shipment, accepted);
    }

    /** Its memory is not kept any longer: if the standby holds it, the next one has every page. */
    void dropPending() {
        Pending unknown = pending;
        pending = null;
        if (unknown != null) {
            unknown.shipment().close();
            unknown.shipment().cut().close();
        }
    }

    /** The standby holds this one. */
    void succeeded(long generation) {
        failures = 0;
        owed = generation;
    }

    /** Waits before the next try, each time in a row twice as long; less when anything happens. */
    void waitAgain() {
        long wants = wishes.wants();
        long most = plan.limits().longestWait().toNanos();
        long wait = Math.min(most, plan.limits().again().toNanos() << Math.min(failures, 20));
        failures++;
        if (!wishes.ending()) {
            wishes.awaitWish(wants, wait > 0 ? wait : most);
        }
    }

    @Override
    public void close() throws IOException {
        dropPending();
        held.close();
    }
}
