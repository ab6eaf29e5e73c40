// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

import org.hotseat.replication.stream.StreamHead;

/** Keeps what has arrived until it is worked in: entries with a sum each. For one thread. */
final class SpoolWriter implements Settlement, AutoCloseable {

    static final byte END = 0;
    static final byte ZERO = 1;
    static final byte DATA = 2;
    /** Spools of earlier releases have it too. */
    static final byte UNUSED = 0;
    /** Kind, number, unused, length of the content, sum. */
    static final int PREFIX = 1 + 8 + 1 + 4 + 4;
    static final int MOST = 256 * 1024;

    private static final int BUFFER = PREFIX + MOST;

    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);

    SpoolWriter(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
    }

    @Override
    public void zero(long page) throws IOException {
        write(ZERO, page, ByteBuffer.allocate(0));
    }

    @Override
    public void data(long page, ByteBuffer content) throws IOException {
        write(DATA, page, content.slice(content.position(), StreamHead.PAGE));
    }

    /** Nothing comes after it; all of it is on the disk on return. */
    void end() throws IOException {
        write(END, 0, ByteBuffer.allocate(0));
        flush();
        file.force(false);
    }

    private void write(byte kind, long number, ByteBuffer content) throws IOException {
        if (buffer.remaining() < PREFIX + content.remaining()) {
            flush();
        }
        buffer.put(kind).putLong(number).put(UNUSED).putInt(content.remaining()).putInt(sum(kind, number, content))
                .put(content.duplicate());
    }

    static int sum(byte kind, long number, ByteBuffer content) {
        CRC32C crc = new CRC32C();
        crc.update(ByteBuffer.allocate(1 + Long.BYTES).put(kind).putLong(number).flip());
        crc.update(content.duplicate());
        return (int) crc.getValue();
    }

    private void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
        buffer.clear();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
