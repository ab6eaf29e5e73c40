// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.checkpoint.Cut;
import org.hotseat.replication.disk.ShippedDisks;
import org.hotseat.replication.memory.ChangeFinder;
import org.hotseat.replication.memory.Changes;
import org.hotseat.replication.memory.PageImage;
import org.hotseat.replication.source.GenerationRecord.Outcome;
import org.hotseat.replication.stream.Bytes;
import org.hotseat.replication.stream.StreamHead;
import org.hotseat.replication.stream.StreamParser;
import org.hotseat.replication.wire.Answer;
import org.hotseat.replication.wire.Begin;
import org.hotseat.replication.wire.Effort;
import org.hotseat.replication.wire.GenerationWriter;

/**
 * One generation from its cut to its answer. Pages that differ are on their way while the copy still grows. For one
 * thread; {@link #close} leaves the cut open.
 */
final class Shipment implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Shipment.class.getName());
    /** Bytes of the stream between two looks at what is to be shipped. */
    private static final long STEP = 4L * 1024 * 1024;
    private static final long FIRST_LOOK = 1_000_000;
    private static final long LAST_LOOK = 16_000_000;
    private static final Duration LAST_WORD = Duration.ofMillis(500);

    /** What it is made of. */
    record Means(ReplicationPlan plan, Held held, ShippedDisks disks, boolean all, Line line, Packing packing,
            Wishes wishes) {
    }

    private final Means means;
    private final Cut cut;
    private final Bytes bytes;
    private final GenerationWriter writer;
    private @Nullable StreamHead head;
    private @Nullable ChangeFinder finder;
    private @Nullable StreamParser parser;
    private @Nullable DirectCopy direct;
    private long base;
    private long reached;
    private int next;
    private Effort seen = new Effort(0, 0, 0, 0, 0);
    private boolean complete;

    Shipment(Means means, Cut cut) {
        this.means = means;
        this.cut = cut;
        bytes = this::view;
        writer = new GenerationWriter(means.line().out(), means.packing().deflates());
    }

    Cut cut() {
        return cut;
    }

    private ByteBuffer view(long position, int length) {
        DirectCopy beside = direct;
        return beside != null && position >= DirectCopy.KEPT ? beside.view(position, length) : cut.view(position, length);
    }

    /** The generation that it is told by; 0 when it has every page. */
    long base() {
        return base;
    }

    /** Whether all of it was written, so that the standby may hold it although its answer is not known. */
    boolean complete() {
        return complete;
    }

    long pages() {
        ChangeFinder found = finder;
        return found == null ? 0 : found.found();
    }

    Effort effort() {
        return writer.effort();
    }

    /** Ships what differs until the copy has come to its end. */
    void copy() throws Lost {
        try {
            long look = FIRST_LOOK;
            long grew = System.nanoTime();
            boolean whole = false;
            while (!whole) {
                whole = cut.whole(); // asked first: what is there afterwards is all of it then
                long before = reached;
                take(cut.copied());
                if (!whole) {
                    grew = reached > before ? System.nanoTime() : grew;
                    look = reached > before ? FIRST_LOOK : Math.min(LAST_LOOK, 2 * look);
                    pause(look, grew);
                }
            }
        } catch (FailureException failed) {
            throw new Lost(Outcome.COPY_FAILED, failed.failure(), failed);
        } catch (IOException broken) {
            throw broken(broken);
        }
    }

    private void pause(long nanos, long grew) throws Lost {
        if (System.nanoTime() - grew > means.plan().limits().stall().toNanos()) {
            throw new Lost(Outcome.COPY_FAILED, new Failure(FailureCode.TIMEOUT, Messages.copyStands,
                    Messages.copyStandsRemedy));
        }
        means.wishes().await(means.wishes().news(), nanos);
        listen();
    }

    private void take(long there) throws FailureException, IOException, Lost {
        if (head == null && !begin(there)) {
            return;
        }
        while (reached < there) {
            reached = Math.min(there, reached + STEP);
            Objects.requireNonNull(parser).advance(bytes, reached);
            shipFound();
            listen();
        }
    }

    /** Begins when the head of the stream is there. */
    private boolean begin(long there) throws FailureException, IOException, Lost {
        Optional<StreamHead> read = StreamHead.read(bytes.view(0, (int) Math.min(there, Bytes.MOST)));
        if (read.isEmpty()) {
            return false;
        }
        StreamHead shape = read.get();
        boolean all = means.all() || !means.held().fits(shape);
        base = all ? 0 : means.held().generation();
        ChangeFinder found = new ChangeFinder(means.held().image(shape), all);
        head = shape;
        finder = found;
        parser = new StreamParser(found);
        writer.begin(new Begin(means.plan().machine(), means.plan().epoch(), cut.generation(), base, shape));
        if (!all) {
            readDirectly(shape, found);
        }
        return true;
    }

    /** What it finds goes before the rest of the stream, which is waited for only because of the devices. */
    private void readDirectly(StreamHead shape, ChangeFinder found) throws FailureException, IOException, Lost {
        Optional<DirectCopy> way = DirectCopy.of(cut, shape, found, means.plan().memory());
        if (way.isEmpty()) {
            return;
        }
        DirectCopy beside = way.get();
        direct = beside;
        if (beside.read(means.held().image(shape), this::listen)) {
            StreamParser both = new StreamParser(beside);
            reached = beside.release();
            both.advance(bytes, reached);
            beside.join();
            parser = both;
            shipFound();
        }
    }

    private void shipFound() throws FailureException, IOException {
        ChangeFinder found = Objects.requireNonNull(finder);
        Changes changes = found.changes();
        PageImage older = means.held().image(Objects.requireNonNull(head));
        for (; next < changes.size(); next++) {
            long page = changes.page(next);
            if (changes.isZero(next)) {
                writer.zero(page);
            } else if (base == 0) {
                writer.data(page, bytes.view(changes.position(next), StreamHead.PAGE));
            } else {
                writer.change(page, bytes.view(changes.position(next), StreamHead.PAGE), older.page(page));
            }
        }
        if (found.shipped()) {
            next = 0;
        }
        measure();
    }

    /** What the link and the deflater do. */
    private void measure() {
        Effort now = writer.effort();
        if (now.bytes() - seen.bytes() + now.plain() - seen.plain() >= STEP) {
            means.packing().part(seen, now);
            writer.deflate(means.packing().deflates());
            seen = now;
        }
    }

    /** Ships the rest and waits for the answer. */
    void ship() throws Lost {
        try {
            long tail = Objects.requireNonNull(parser).requireTail();
            for (long at = tail; at < reached; at += Bytes.MOST) {
                writer.tail(bytes.view(at, (int) Math.min(Bytes.MOST, reached - at)));
            }
            means.disks().ship(cut, means.all(), writer, this::measure);
            writer.description(cut.description());
            listen();
            complete = true; // from here on the standby may hold it
            writer.end();
        } catch (FailureException failed) {
            throw new Lost(failed.code() == FailureCode.CANCELLED ? Outcome.GIVEN_UP : Outcome.COPY_FAILED,
                    failed.failure(), failed); // given up: a new disk, about which the standby is asked first
        } catch (IOException broken) {
            throw broken(broken);
        }
        long written = System.nanoTime();
        answered(answer(means.plan().limits().answer()));
        means.packing().part(seen, writer.effort());
        means.packing().whole(writer.effort(), System.nanoTime() - written);
    }

    private Answer answer(Duration limit) throws Lost {
        try {
            return means.line().await(Deadline.in(limit));
        } catch (FailureException failed) {
            throw new Lost(means.wishes().ending() ? Outcome.GIVEN_UP : Outcome.LINK_LOST, failed.failure(), failed);
        }
    }

    private void answered(Answer answer) throws Lost {
        if (answer instanceof Answer.Refused refused) {
            throw refused(refused);
        }
        if (!answer.equals(new Answer.Acknowledged(cut.generation()))) {
            throw strange();
        }
    }

    private static Lost strange() {
        return new Lost(Outcome.LINK_LOST, new Failure(FailureCode.DAMAGED, Messages.strangeAnswer));
    }

    static Lost refused(Answer.Refused refused) {
        FailureCode code = switch (refused.why()) {
            case NO_ROOM -> FailureCode.NO_RESOURCE;
            case DAMAGED -> FailureCode.DAMAGED;
            case NEEDS_ALL, TAKING -> FailureCode.WRONG_STATE;
            case OTHER -> FailureCode.OTHER;
        };
        return new Lost(Outcome.REFUSED, new Failure(code, NLS.bind(Messages.refused, refused.text())));
    }

    /** Whether anything speaks against going on. */
    private void listen() throws Lost {
        if (means.wishes().ending()) {
            throw new Lost(Outcome.GIVEN_UP, new Failure(FailureCode.CANCELLED, Messages.ended));
        }
        Optional<Answer> early = means.line().seen();
        if (early.isPresent()) {
            throw early.get() instanceof Answer.Refused refused ? refused(refused) : strange();
        }
    }

    /** The link broke; the standby may have said why before. */
    private Lost broken(IOException broken) {
        try {
            if (!means.wishes().ending() && means.line().await(Deadline.in(LAST_WORD)) instanceof Answer.Refused refused) {
                return refused(refused);
            }
            return new Lost(means.wishes().ending() ? Outcome.GIVEN_UP : Outcome.LINK_LOST, Line.broken(broken), broken);
        } catch (FailureException silent) {
            return new Lost(Outcome.LINK_LOST, silent.code() == FailureCode.TIMEOUT ? silent.failure()
                    : Line.broken(broken), broken);
        }
    }

    /** The standby holds it: so says what is known of the standby from now on; if that fails the next one is whole. */
    void accept() {
        means.disks().accepted(cut.generation());
        try {
            ChangeFinder found = Objects.requireNonNull(finder);
            if (direct != null && !found.remembers()) {
                means.held().forget(); // the stream does not tell all of it
                return;
            }
            found.accept(bytes, reached);
            means.held().holds(cut.generation(), Objects.requireNonNull(head));
        } catch (FailureException | InternalError noRoom) { // the latter is how a mapping tells that its file system is full
            LOG.log(Level.WARNING, "the image of " + means.plan().machine().value() + " is lost", noRoom);
            means.held().forget();
        }
    }

    @Override
    public void close() {
        writer.close();
        DirectCopy beside = direct;
        if (beside != null) {
            try {
                beside.close();
            } catch (IOException stays) {
                LOG.log(Level.WARNING, "pages that were kept stay: {0}", stays.getMessage());
            }
        }
    }
}
