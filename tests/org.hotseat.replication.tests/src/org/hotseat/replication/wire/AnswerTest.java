// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.hypervisor.checkpoint.DiskSeen;
import org.junit.jupiter.api.Test;

/** An answer arrives as it was given, or not at all. */
class AnswerTest {

    private static final List<Answer> ALL = List.of(new Answer.Holds(3, 17, true, true),
            new Answer.Holds(3, 17, true, false),
            new Answer.Sums(7, ByteBuffer.wrap("sixteen bytes...".getBytes(StandardCharsets.UTF_8)), false),
            new Answer.Sums(0, ByteBuffer.allocate(0), true), new Answer.Acknowledged(18),
            new Answer.Sees(List.of(new DiskSeen("vda", DiskSeen.How.COPY, 3, 17, "某人已更改"), new DiskSeen("vdb",
                    DiskSeen.How.SHARED, 0, 0, ""))),
            new Answer.Refused(Answer.Refusal.NO_ROOM, 18, "Der Platz reicht nicht: 磁盘已满"));

    private static byte[] written(List<Answer> answers) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Answer answer : answers) {
            AnswerWriter.write(out, answer);
        }
        return out.toByteArray();
    }

    @Test
    void answersArriveOneAfterTheOther() throws Exception {
        AnswerReader reader = new AnswerReader(new ByteArrayInputStream(written(ALL)));
        for (Answer answer : ALL) {
            assertEquals(answer, reader.read().orElseThrow());
        }
        assertTrue(reader.read().isEmpty());
    }

    @Test
    void aTextThatIsTooLongIsCut() throws Exception {
        byte[] sent = written(List.of(new Answer.Refused(Answer.Refusal.OTHER, 0, "x".repeat(10_000))));
        Answer.Refused read = (Answer.Refused) new AnswerReader(new ByteArrayInputStream(sent)).read().orElseThrow();
        assertEquals(AnswerWriter.MOST_TEXT - 9, read.text().length());
    }

    @Test
    void noFlippedBitIsTakenForAnAnswer() throws Exception {
        for (Answer answer : ALL) {
            byte[] sent = written(List.of(answer));
            for (int bit = 0; bit < sent.length * 8; bit++) {
                sent[bit / 8] ^= (byte) (1 << bit % 8);
                assertFalse(reads(sent), "bit " + bit);
                sent[bit / 8] ^= (byte) (1 << bit % 8);
            }
        }
    }

    private static boolean reads(byte[] sent) throws Exception {
        try {
            Optional<Answer> read = new AnswerReader(new ByteArrayInputStream(sent)).read();
            return read.isPresent();
        } catch (EOFException cutShort) {
            return false;
        } catch (FailureException damaged) {
            assertEquals(FailureCode.DAMAGED, damaged.code());
            return false;
        }
    }
}
