// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.hypervisor.checkpoint.DiskSeen;

/** Reads answers one after the other. For one thread. */
public final class AnswerReader {

    private final DataInputStream in;

    /**
     * Reads from a connection.
     *
     * @param in not closed here
     */
    public AnswerReader(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /**
     * Reads one. Blocks until it is whole.
     *
     * @return empty when the connection ended before it began
     * @throws IOException when it breaks off
     * @throws FailureException DAMAGED when it is not an answer
     */
    public Optional<Answer> read() throws IOException, FailureException {
        int kind = in.read();
        if (kind < 0) {
            return Optional.empty();
        }
        int length = in.readUnsignedShort();
        if (length > AnswerWriter.MOST) {
            throw bad();
        }
        byte[] frame = new byte[1 + Short.BYTES + length];
        ByteBuffer.wrap(frame).put((byte) kind).putShort((short) length);
        in.readFully(frame, 1 + Short.BYTES, length);
        if (in.readInt() != AnswerWriter.sum(frame, frame.length)) {
            throw bad();
        }
        try {
            return Optional.of(answer(kind, ByteBuffer.wrap(frame, 1 + Short.BYTES, length)));
        } catch (BufferUnderflowException tooShort) {
            throw bad();
        }
    }

    private static Answer answer(int kind, ByteBuffer content) throws FailureException {
        return switch (kind) {
            case AnswerWriter.HOLDS -> {
                long epoch = content.getLong();
                long generation = content.getLong();
                int answers = content.hasRemaining() ? content.get() : 0;
                yield new Answer.Holds(epoch, generation, answers != 0, (answers & AnswerWriter.SUMS_BIT) != 0);
            }
            case AnswerWriter.ACKNOWLEDGED -> new Answer.Acknowledged(content.getLong());
            case AnswerWriter.REFUSED -> {
                Answer.Refusal[] all = Answer.Refusal.values();
                int why = content.get();
                yield new Answer.Refused(why >= 0 && why < all.length ? all[why] : Answer.Refusal.OTHER, content.getLong(),
                        UTF_8.decode(content).toString());
            }
            case AnswerWriter.SEES -> sees(content);
            case AnswerWriter.SUMS -> {
                long first = content.getLong();
                boolean last = content.get() != 0;
                yield new Answer.Sums(first, content.slice(), last);
            }
            default -> throw bad();
        };
    }

    private static Answer sees(ByteBuffer content) throws FailureException {
        List<DiskSeen> seen = new ArrayList<>();
        DiskSeen.How[] all = DiskSeen.How.values();
        while (content.hasRemaining()) {
            String disk = Words.get(content);
            int how = content.get();
            if (how < 0 || how >= all.length) {
                throw bad();
            }
            seen.add(new DiskSeen(disk, all[how], content.getLong(), content.getLong(), Words.get(content)));
        }
        return new Answer.Sees(seen);
    }

    private static FailureException bad() {
        return new FailureException(FailureCode.DAMAGED, Messages.badAnswer, Messages.remedy);
    }
}
