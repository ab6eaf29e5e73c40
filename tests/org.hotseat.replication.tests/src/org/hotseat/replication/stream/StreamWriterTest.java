// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.stream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** What is put together is what was taken apart. */
class StreamWriterTest {

    private final Random random = new Random(6);

    @Test
    void inTheSameOrderItIsTheSameStream() throws Exception {
        Memory memory = Memory.of(random);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamWriter writer = new StreamWriter(Memory.HEAD, Channels.newChannel(out));
        writer.head();
        write(writer, memory, List.copyOf(memory.pages.keySet()));
        writer.tail(memory.tail);
        assertArrayEquals(memory.stream(), out.toByteArray());
    }

    @Test
    void laterPartsReplacePagesOfEarlierOnes() throws Exception {
        Memory first = Memory.of(random);
        Memory second = first.changed(random);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamWriter writer = new StreamWriter(Memory.HEAD, Channels.newChannel(out));
        writer.head();
        for (Memory memory : List.of(first, second)) {
            List<Long> order = new ArrayList<>(memory.pages.keySet());
            Collections.shuffle(order, random);
            write(writer, memory, order);
        }
        writer.tail(second.tail);
        byte[] stream = out.toByteArray();
        Heard heard = new Heard(stream);
        StreamParser parser = new StreamParser(heard);
        parser.advance(Bytes.of(stream), stream.length);
        assertEquals(2 * Memory.HEAD.pages(), parser.pages());
        second.pages.forEach((page, content) -> assertArrayEquals(content, heard.pages.get(page)));
        assertEquals(stream.length - second.tail.length, parser.requireTail());
    }

    private static void write(StreamWriter writer, Memory memory, List<Long> order) throws Exception {
        writer.open();
        for (long page : order) {
            byte[] content = memory.pages.get(page);
            if (Memory.isZero(content)) {
                writer.zero(page);
            } else {
                writer.data(page, ByteBuffer.wrap(content));
            }
        }
        writer.close();
    }
}
