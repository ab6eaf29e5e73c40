// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.checkpoint.DiskOffer;
import org.hotseat.hypervisor.checkpoint.DiskSums;
import org.hotseat.replication.stream.StreamHead;

/** Reads generations one after the other. For one thread. */
public final class GenerationReader {

    private static final int BEGIN_NUMBERS = 5 * Long.BYTES;
    /** More disks than any machine has. */
    private static final int MOST_DISKS = 1024;

    private final InputStream in;

    /**
     * Reads from a connection.
     *
     * @param in its time-out is the deadline of each read; not closed here
     */
    public GenerationReader(InputStream in) {
        this.in = in;
    }

    /**
     * Reads one generation, or a question. Blocks until it is whole.
     *
     * @param listener hears it
     * @return false when the connection ended before it began
     * @throws FailureException when it is damaged, breaks off or is refused; the connection is of no more use then
     */
    public boolean read(GenerationListener listener) throws FailureException {
        MessageDigest digest = Digests.sha256();
        try (FrameReader frames = new FrameReader(in, digest)) {
            Optional<Frame> first = frames.first();
            if (first.isEmpty()) {
                return false;
            }
            new OneGeneration(frames, digest, listener).read(first.get());
            return true;
        } catch (IOException broken) {
            throw new FailureException(new Failure(FailureCode.UNREACHABLE, NLS.bind(Messages.broken,
                    String.valueOf(broken.getMessage())), Messages.brokenRemedy), broken);
        }
    }

    /** What is known while one is read. */
    private static final class OneGeneration {

        private final FrameReader frames;
        private final MessageDigest digest;
        private final GenerationListener listener;
        private long most;
        private long count;

        OneGeneration(FrameReader frames, MessageDigest digest, GenerationListener listener) {
            this.frames = frames;
            this.digest = digest;
            this.listener = listener;
        }

        void read(Frame first) throws IOException, FailureException {
            try {
                if (first.type() == FrameType.ASK) {
                    question(first);
                    return;
                }
                if (first.type() == FrameType.SUMS) {
                    questionOfSums(first.content());
                    return;
                }
                require(first.type() == FrameType.BEGIN);
                begin(first.content());
                Frame next = frames.next();
                while (next.type() != FrameType.END) {
                    take(next);
                    next = frames.next();
                }
                whole(next.content());
                listener.end();
            } catch (BufferUnderflowException tooShort) {
                throw frames.bad();
            }
        }

        private void question(Frame first) throws IOException, FailureException {
            List<DiskOffer> offers = new ArrayList<>();
            Frame next = first;
            while (next.type() != FrameType.END) {
                require(next.type() == FrameType.ASK && offers.size() < MOST_DISKS);
                offers.add(offer(next.content()));
                next = frames.next();
            }
            whole(next.content());
            listener.asked(offers);
        }

        private void questionOfSums(ByteBuffer content) throws IOException, FailureException {
            DiskOffer offer = offer(content);
            int block = content.getInt();
            require(offer.size() >= 0 && DiskSums.isBlock(block));
            Frame end = frames.next();
            require(end.type() == FrameType.END);
            whole(end.content());
            listener.askedForSums(offer, block);
        }

        private static DiskOffer offer(ByteBuffer content) {
            String disk = Words.get(content);
            String file = Words.get(content);
            String format = Words.get(content);
            long size = content.getLong();
            List<String> tokens = new ArrayList<>();
            for (int left = content.get(); left > 0; left--) {
                tokens.add(Words.get(content));
            }
            return new DiskOffer(disk, file, format, size, tokens);
        }

        private void begin(ByteBuffer content) throws FailureException {
            require(content.remaining() > BEGIN_NUMBERS);
            MachineId machine = new MachineId(new UUID(content.getLong(), content.getLong()));
            long epoch = content.getLong();
            long generation = content.getLong();
            long base = content.getLong();
            require(generation >= 1 && base >= 0 && base < generation);
            StreamHead head = StreamHead.read(content.slice()).orElseThrow(frames::bad);
            most = head.pages();
            listener.begin(new Begin(machine, epoch, generation, base, head));
        }

        private void take(Frame frame) throws FailureException {
            ByteBuffer content = frame.content();
            switch (frame.type()) {
                case PAGES -> {
                    while (content.hasRemaining()) {
                        page(content);
                    }
                }
                case EXTENT -> {
                    byte[] name = new byte[Byte.toUnsignedInt(content.get())];
                    content.get(name);
                    listener.extent(new String(name, UTF_8), content.getLong(), content.slice());
                }
                case DISK -> listener.disk(new DiskHead(Words.get(content), Words.get(content), Words.get(content),
                        content.getLong(), content.getLong(), content.getLong()));
                case ZEROS -> listener.zeros(Words.get(content), content.getLong(), content.getLong());
                case SAME -> listener.same(Words.get(content), content.getLong(), content.getLong(), sum(content));
                case TAIL -> listener.tail(content);
                case DESCRIPTION -> listener.description(content);
                case BEGIN, END, ASK, SUMS -> throw frames.bad();
            }
        }

        private static byte[] sum(ByteBuffer content) {
            byte[] sum = new byte[DiskSums.BYTES];
            content.get(sum);
            return sum;
        }

        private void page(ByteBuffer content) throws FailureException {
            long word = content.getLong();
            long page = word >>> PageKind.BITS;
            int kind = (int) (word & PageKind.MASK);
            require(page < most && kind != PageKind.MASK);
            count++;
            if (kind == PageKind.ZERO) {
                listener.zero(page);
                return;
            }
            require(content.remaining() >= StreamHead.PAGE);
            ByteBuffer bytes = content.slice(content.position(), StreamHead.PAGE);
            content.position(content.position() + StreamHead.PAGE);
            if (kind == PageKind.DATA) {
                listener.data(page, bytes);
            } else {
                listener.difference(page, bytes);
            }
        }

        private void whole(ByteBuffer content) throws FailureException {
            long promised = content.getLong();
            byte[] sum = new byte[content.remaining()];
            content.get(sum);
            if (promised != count) {
                throw new FailureException(FailureCode.DAMAGED, NLS.bind(Messages.missingPages, count, promised),
                        Messages.remedy);
            }
            if (!MessageDigest.isEqual(sum, digest.digest())) {
                throw new FailureException(FailureCode.DAMAGED, Messages.badSum, Messages.remedy);
            }
        }

        private void require(boolean holds) throws FailureException {
            if (!holds) {
                throw frames.bad();
            }
        }
    }
}
