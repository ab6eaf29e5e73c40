// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

import org.hotseat.hypervisor.checkpoint.DiskSeen;

/** Writes answers: kind, length, content, sum. Stateless. */
public final class AnswerWriter {

    static final byte HOLDS = 1;
    static final byte ACKNOWLEDGED = 2;
    static final byte REFUSED = 3;
    static final byte SEES = 4;
    static final byte SUMS = 5;
    /** Of what can be asked: any bit means that disks can. */
    static final int SUMS_BIT = 2;
    /** The length has two bytes. */
    static final int MOST = 32 * 1024;
    static final int MOST_TEXT = 4096;
    private static final int MOST_WORDS = 200;
    private static final int PREFIX = 1 + Short.BYTES;

    private AnswerWriter() {
    }

    /**
     * Writes one, whole.
     *
     * @param out flushed
     * @param answer what to say; a text that is too long is cut
     * @throws IOException of the stream
     */
    public static void write(OutputStream out, Answer answer) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(PREFIX + MOST + Integer.BYTES);
        frame.position(PREFIX);
        byte kind = content(frame, answer);
        frame.put(0, kind).putShort(1, (short) (frame.position() - PREFIX));
        frame.putInt(sum(frame.array(), frame.position()));
        out.write(frame.array(), 0, frame.position());
        out.flush();
    }

    private static byte content(ByteBuffer frame, Answer answer) {
        return switch (answer) {
            case Answer.Holds holds -> {
                frame.putLong(holds.epoch()).putLong(holds.generation()).put((byte) (
                        (holds.answersDisks() ? 1 : 0) | (holds.answersSums() ? SUMS_BIT : 0)));
                yield HOLDS;
            }
            case Answer.Sees sees -> {
                for (DiskSeen disk : sees.disks()) {
                    Words.put(frame, disk.disk());
                    frame.put((byte) disk.how().ordinal()).putLong(disk.epoch()).putLong(disk.generation());
                    Words.put(frame, disk.text().substring(0, Math.min(MOST_WORDS, disk.text().length())));
                }
                yield SEES;
            }
            case Answer.Sums sums -> {
                frame.putLong(sums.first()).put((byte) (sums.last() ? 1 : 0)).put(sums.sums().duplicate());
                yield SUMS;
            }
            case Answer.Acknowledged held -> {
                frame.putLong(held.generation());
                yield ACKNOWLEDGED;
            }
            case Answer.Refused refused -> {
                byte[] text = refused.text().getBytes(UTF_8);
                frame.put((byte) refused.why().ordinal()).putLong(refused.holds());
                frame.put(text, 0, Math.min(text.length, MOST_TEXT - 1 - Long.BYTES));
                yield REFUSED;
            }
        };
    }

    static int sum(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
