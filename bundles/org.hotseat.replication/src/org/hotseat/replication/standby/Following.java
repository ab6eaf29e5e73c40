// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.standby;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.replication.memory.SummedImage;
import org.hotseat.replication.memory.Untold;
import org.hotseat.replication.store.Committed;
import org.hotseat.replication.stream.StreamHead;
import org.hotseat.replication.stream.StreamWriter;

/**
 * Gives a process that waits the pages of a standby as they come in, so that little is left when the machine has to go
 * on. Pages of several generations may be mixed in the process meanwhile: it does not run before {@link #finish} has
 * brought all of them to one. Never keeps the standby from taking generations, however slow the process is. For one
 * thread at a time.
 */
public final class Following {

    private static final int PIECE = 256;

    private final AtomicReference<Optional<Held>> held;
    private final StreamHead head;
    private @Nullable StreamWriter out;
    private final long[] numbers = new long[PIECE];
    private final ByteBuffer contents = ByteBuffer.allocateDirect(PIECE * StreamHead.PAGE);
    private @Nullable SummedImage image;
    private @Nullable Untold untold;

    Following(AtomicReference<Optional<Held>> held, StreamHead head) {
        this.held = held;
        this.head = head;
    }

    /**
     * The newest generation that is here.
     *
     * @return empty while there is none that can be used
     */
    public Optional<Committed> newest() {
        return held.get().map(Held::committed);
    }

    /**
     * The description of the machine at the cut of that generation.
     *
     * @return libvirt domain XML; empty while there is none
     */
    public Optional<String> description() {
        return held.get().map(Held::description);
    }

    /**
     * Writes the head of the stream. Comes first. Blocks as the process does.
     *
     * @param process which takes the stream from now on
     * @throws FailureException UNREACHABLE when it is gone
     */
    public void begin(WritableByteChannel process) throws FailureException {
        StreamWriter writer = new StreamWriter(head, process);
        out = writer;
        try {
            writer.head();
        } catch (IOException gone) {
            throw gone(gone);
        }
    }

    /**
     * Gives some pages, at most 1 MiB. Blocks as the process does.
     *
     * @return false when it has all that is here
     * @throws FailureException WRONG_STATE when the machine has other memory now; DAMAGED when a page is not what it was;
     *         UNREACHABLE when the process is gone
     */
    public boolean feed() throws FailureException {
        Optional<Held> now = held.get();
        if (now.isEmpty()) {
            return false;
        }
        if (!now.get().committed().head().equals(head)) {
            throw new FailureException(FailureCode.WRONG_STATE, Messages.otherMemory, "");
        }
        int count = take(now.get().image());
        if (count == 0) {
            return false;
        }
        try {
            write(count);
        } catch (IOException gone) {
            throw gone(gone);
        }
        return true;
    }

    private int take(SummedImage now) throws FailureException {
        Untold left = untold;
        if (left == null || image != now) {
            image = now;
            left = now.follow();
            untold = left;
        }
        try {
            return left.take(numbers, contents);
        } catch (IOException damaged) {
            throw new FailureException(new Failure(FailureCode.DAMAGED, NLS.bind(Messages.damagedMemory,
                    damaged.getMessage())), damaged);
        }
    }

    private StreamWriter out() {
        return Objects.requireNonNull(out, "begin comes first");
    }

    private void write(int count) throws IOException {
        StreamWriter writer = out();
        writer.open();
        for (int at = 0; at < count; at++) {
            ByteBuffer content = contents.slice(at * StreamHead.PAGE, StreamHead.PAGE);
            if (isZero(content)) {
                writer.zero(numbers[at]);
            } else {
                writer.data(numbers[at], content);
            }
        }
        writer.close();
    }

    private static boolean isZero(ByteBuffer content) {
        for (int at = 0; at < StreamHead.PAGE; at += Long.BYTES) {
            if (content.getLong(at) != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * How much the process lacks.
     *
     * @return pages of the generation that is here; all of them while nothing is known
     */
    public long left() {
        Untold known = untold;
        Optional<Held> now = held.get();
        return known == null || known.isOver() || now.isEmpty() || now.get().image() != image ? head.pages()
                : known.left();
    }

    /**
     * Gives all that is left and the state of the devices. The standby has been taken, so that no other generation
     * becomes whole. Blocks as the process does.
     *
     * @param taken by {@link Standby#take}
     * @param devices of it
     * @throws FailureException as for {@link #feed}, and WRONG_STATE when what was taken could not be worked in; it is to
     *         be discarded then
     */
    public void finish(Committed taken, byte[] devices) throws FailureException {
        if (!newest().equals(Optional.of(taken))) {
            throw new FailureException(FailureCode.WRONG_STATE, Messages.otherMemory, "");
        }
        boolean more = true;
        while (more) {
            more = feed();
        }
        if (left() > 0) {
            throw new FailureException(FailureCode.WRONG_STATE, Messages.otherMemory, "");
        }
        try {
            out().tail(devices);
        } catch (IOException gone) {
            throw gone(gone);
        }
    }

    private static FailureException gone(IOException why) {
        return new FailureException(new Failure(FailureCode.UNREACHABLE, NLS.bind(Messages.waitingGone,
                String.valueOf(why.getMessage()))), why);
    }
}
