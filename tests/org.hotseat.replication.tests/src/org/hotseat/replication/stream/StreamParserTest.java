// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.stream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.junit.jupiter.api.Test;

/** Streams as QEMU writes them, in pieces of any size, and streams that are no such thing. */
class StreamParserTest {

    private final Random random = new Random(5);
    private final Memory memory = Memory.of(random);

    private static void same(Memory memory, Heard heard) {
        assertEquals(memory.pages.keySet(), heard.pages.keySet());
        memory.pages.forEach((page, content) -> assertArrayEquals(content, heard.pages.get(page), () -> "page " + page));
        assertEquals(0, heard.wrongPositions);
    }

    @Test
    void everyPageIsHeardWithItsContent() throws Exception {
        byte[] stream = memory.stream();
        Heard heard = new Heard(stream);
        StreamParser parser = new StreamParser(heard);
        parser.advance(Bytes.of(stream), stream.length);
        same(memory, heard);
        assertEquals(Memory.HEAD, parser.head().orElseThrow());
        assertEquals(stream.length - memory.tail.length, parser.tail().orElseThrow());
        assertEquals(Memory.HEAD.pages(), parser.pages());
    }

    @Test
    void aStreamMayGrowByOneByte() throws Exception {
        List<Long> order = new ArrayList<>(memory.pages.keySet());
        Collections.shuffle(order, random);
        byte[] stream = memory.stream(order, 3);
        Heard heard = new Heard(stream);
        StreamParser parser = new StreamParser(heard);
        for (int there = 0; there < stream.length; there++) {
            parser.advance(Bytes.of(stream), there);
        }
        same(memory, heard);
        assertEquals(Memory.HEAD.pages(), parser.pages());
    }

    @Test
    void aStreamThatIsCutHasNoTail() throws Exception {
        byte[] stream = memory.stream();
        for (int there : new int[] { 0, 7, 40, 90, 5000, stream.length - memory.tail.length }) {
            StreamParser parser = new StreamParser(new Heard(stream));
            parser.advance(Bytes.of(stream), there);
            assertTrue(parser.tail().isEmpty());
            assertEquals(FailureCode.DAMAGED, assertThrows(FailureException.class, parser::requireTail).code());
        }
    }

    @Test
    void whatCannotBeCopiedInPagesIsRefusedByName() {
        ByteBuffer stream = ByteBuffer.allocate(1000).put(Memory.HEAD.bytes()).put((byte) 0x01).putInt(3)
                .put((byte) 5).put("block".getBytes()).putInt(0).putInt(1);
        FailureException refused = assertThrows(FailureException.class, () -> parse(stream.array()));
        assertEquals(FailureCode.UNSUPPORTED, refused.code());
        assertTrue(refused.getMessage().contains("block"), refused::getMessage);
        byte[] other = memory.stream();
        other[0] ^= 1;
        assertEquals(FailureCode.DAMAGED, assertThrows(FailureException.class, () -> parse(other)).code());
    }

    /** Any byte may be wrong: then it is refused, or a page has another content, and nothing else happens. */
    @Test
    void aFlippedBitIsRefusedOrInAPage() {
        byte[] stream = memory.stream();
        int refused = 0;
        for (int turn = 0; turn < 1000; turn++) {
            byte[] damaged = stream.clone();
            damaged[turn < 400 ? turn : random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                parse(damaged);
            } catch (FailureException known) {
                assertTrue(known.code() == FailureCode.DAMAGED || known.code() == FailureCode.UNSUPPORTED);
                refused++;
            }
        }
        assertTrue(refused > 50, "refused only " + refused);
    }

    private static void parse(byte[] stream) throws FailureException {
        new StreamParser(new Heard(stream)).advance(Bytes.of(stream), stream.length);
    }

    @Test
    void pagesAreNumberedThroughTheBlocks() {
        assertEquals(43, Memory.HEAD.pages());
        assertEquals(0, Memory.HEAD.block(39));
        assertEquals(1, Memory.HEAD.block(40));
        assertEquals(2, Memory.HEAD.block(42));
        assertEquals(42, Memory.HEAD.first(2));
        assertThrows(IndexOutOfBoundsException.class, () -> Memory.HEAD.block(43));
        assertThrows(IndexOutOfBoundsException.class, () -> Memory.HEAD.block(-1));
    }
}
