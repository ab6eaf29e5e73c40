// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/**
 * Puts a stream together that QEMU loads: the head, any number of parts with pages in any order, the tail. A page may
 * come again in a later part; the last one counts. Writes block as the channel does; a page is at the channel when its
 * part has been closed. For one thread.
 */
public final class StreamWriter {

    private static final int BUFFER = 256 * 1024;

    private final WritableByteChannel out;
    private final StreamHead head;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private final long[] first;
    /** Place of the block of the last page of this part; -1 before the first. */
    private int block = -1;

    /**
     * For a stream of its own.
     *
     * @param head of the stream
     * @param out to QEMU or into a file; not closed here
     */
    public StreamWriter(StreamHead head, WritableByteChannel out) {
        this.head = head;
        this.out = out;
        first = new long[head.blocks().size()];
        for (int at = 0; at < first.length; at++) {
            first[at] = head.first(at);
        }
    }

    /**
     * Writes the head. Comes first.
     *
     * @throws IOException of the channel
     */
    public void head() throws IOException {
        put(head.bytes());
        flush();
    }

    /**
     * Begins a part.
     *
     * @throws IOException of the channel
     */
    public void open() throws IOException {
        room(5).put((byte) Section.PART).putInt(head.section());
        block = -1;
    }

    /**
     * Writes a page of zeros into the open part.
     *
     * @param page its number
     * @throws IOException of the channel
     */
    public void zero(long page) throws IOException {
        prefix(page, PageFlag.ZERO);
        room(1).put((byte) 0);
    }

    /**
     * Writes a page into the open part.
     *
     * @param page its number
     * @param content {@link StreamHead#PAGE} bytes; its position is left as it was
     * @throws IOException of the channel
     */
    public void data(long page, ByteBuffer content) throws IOException {
        prefix(page, PageFlag.DATA);
        room(StreamHead.PAGE).put(content.duplicate());
    }

    /**
     * Ends the part and hands all of it to the channel.
     *
     * @throws IOException of the channel
     */
    public void close() throws IOException {
        room(8 + 5).putLong(PageFlag.END).put((byte) Section.FOOTER).putInt(head.section());
        flush();
    }

    /**
     * Writes the state of the devices. Comes last.
     *
     * @param tail from its first section to the end of the stream
     * @throws IOException of the channel
     */
    public void tail(byte[] tail) throws IOException {
        put(tail);
        flush();
    }

    private void prefix(long page, long kind) throws IOException {
        boolean same = block >= 0 && page >= first[block] && page < first[block] + head.blocks().get(block).pages();
        if (!same) {
            block = head.block(page);
        }
        room(StreamParser.MOST_PREFIX).putLong((page - first[block]) * StreamHead.PAGE | kind
                | (same ? PageFlag.SAME_BLOCK : 0));
        if (!same) {
            byte[] name = head.blocks().get(block).name().getBytes(UTF_8);
            buffer.put((byte) name.length).put(name);
        }
    }

    private void put(byte[] bytes) throws IOException {
        for (int at = 0; at < bytes.length; at += BUFFER) {
            int length = Math.min(BUFFER, bytes.length - at);
            room(length).put(bytes, at, length);
        }
    }

    private ByteBuffer room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }

    private void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
        buffer.clear();
    }
}
