// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.standby;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.hypervisor.checkpoint.DiskOffer;
import org.hotseat.replication.store.Committed;
import org.hotseat.replication.store.Incoming;
import org.hotseat.replication.wire.Answer;
import org.hotseat.replication.wire.Answer.Refusal;
import org.hotseat.replication.wire.AnswerWriter;
import org.hotseat.replication.wire.GenerationReader;

/** One connection of a source: what is held, then an answer to each generation. On the thread that serves it. */
final class Service {

    private static final Logger LOG = System.getLogger(Service.class.getName());
    private static final int PIECE = 64 * 1024;
    /** What a source may have on its way when it is refused. */
    private static final long MOST_DRAINED = 64L * 1024 * 1024;

    private final Shelf shelf;
    private final Gate gate;
    private final MonotonicClock clock;
    private final InputStream in;
    private final OutputStream out;
    private final Runnable end;

    Service(Shelf shelf, Gate gate, MonotonicClock clock, InputStream in, OutputStream out, Runnable end) {
        this.shelf = shelf;
        this.gate = gate;
        this.clock = clock;
        this.in = in;
        this.out = out;
        this.end = end;
    }

    /** From any thread. */
    void end() {
        end.run();
    }

    /** Blocks until the connection ends. */
    void serve() throws IOException, FailureException {
        try {
            gate.check();
            Optional<Committed> held = shelf.usable().committed();
            AnswerWriter.write(out, new Answer.Holds(held.map(Committed::epoch).orElse(0L), number(held), true, true));
        } catch (FailureException refused) {
            refuse(refused, refusal(refused));
            throw refused;
        }
        GenerationReader reader = new GenerationReader(in);
        boolean more = true;
        while (more) {
            more = one(reader);
        }
    }

    private boolean one(GenerationReader reader) throws IOException, FailureException {
        GatedListener listener = null;
        try (Incoming incoming = shelf.usable().incoming(shelf.also())) {
            listener = new GatedListener(gate, incoming);
            if (!reader.read(listener)) {
                return false;
            }
            if (listener.question().isPresent()) {
                answer(listener.question().get());
                return true;
            }
            if (listener.summed().isPresent()) {
                sums(listener.summed().get(), listener.summedBlock());
                return true;
            }
        } catch (FailureException failed) {
            refuse(failed, listener == null ? refusal(failed) : refusal(failed, listener));
            throw failed;
        }
        shelf.received(clock.nanos(), listener.bytes());
        AnswerWriter.write(out, new Answer.Acknowledged(listener.begun().orElseThrow().generation()));
        settle();
        return true;
    }

    private void answer(List<DiskOffer> question) throws IOException, FailureException {
        AnswerWriter.write(out, new Answer.Sees(shelf.disks().look(question)));
    }

    /** As they become known, so that the source sees that it goes on. */
    private void sums(DiskOffer disk, int block) throws IOException {
        try {
            shelf.disks().sums(disk, block, (first, sums) -> AnswerWriter.write(out, new Answer.Sums(first, sums,
                    false)));
        } catch (FailureException unreadable) {
            LOG.log(Level.WARNING, "the rest of {0} is copied anew: {1}", disk.file(), unreadable.getMessage());
        }
        AnswerWriter.write(out, new Answer.Sums(0, ByteBuffer.allocate(0), true));
    }

    /** What cannot be worked in now is tried again before the next one. */
    private void settle() {
        try {
            shelf.settle();
        } catch (FailureException failed) {
            shelf.failed(failed);
            LOG.log(Level.WARNING, failed.getMessage());
        }
    }

    private Refusal refusal(FailureException failed, GatedListener listener) throws FailureException {
        if (failed.code() == FailureCode.DAMAGED && (listener.baseDamaged() || cannotSettle())) {
            shelf.unusable(failed);
            return Refusal.NEEDS_ALL;
        }
        boolean older = listener.begun().isPresent() && listener.begun().get().epoch() < shelf.store().committed()
                .map(Committed::epoch).orElse(0L);
        return older && failed.code() == FailureCode.WRONG_STATE ? Refusal.OTHER : refusal(failed);
    }

    private boolean cannotSettle() {
        try {
            shelf.settle();
            return false;
        } catch (FailureException failed) {
            return failed.code() == FailureCode.DAMAGED;
        }
    }

    private static Refusal refusal(FailureException failed) {
        return switch (failed.code()) {
            case CANCELLED -> Refusal.TAKING;
            case WRONG_STATE -> Refusal.NEEDS_ALL;
            case FILE -> Refusal.NO_ROOM;
            case DAMAGED -> Refusal.DAMAGED;
            default -> Refusal.OTHER;
        };
    }

    /** Tells the source, and reads what it has sent until it has heard of it: a connection that is closed before loses it. */
    private void refuse(FailureException failed, Refusal why) {
        shelf.failed(failed);
        if (failed.code() == FailureCode.UNREACHABLE) {
            return;
        }
        try {
            AnswerWriter.write(out, new Answer.Refused(why, holds(), failed.failure().text()));
            byte[] piece = new byte[PIECE];
            int read = 0;
            for (long drained = 0; drained < MOST_DRAINED && read >= 0; drained += read) {
                read = in.read(piece);
            }
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "the source did not wait for the answer", gone);
        }
    }

    private long holds() {
        return number(shelf.status(clock.nanos(), true, false).holds());
    }

    private static long number(Optional<Committed> held) {
        return held.map(Committed::generation).orElse(0L);
    }
}
