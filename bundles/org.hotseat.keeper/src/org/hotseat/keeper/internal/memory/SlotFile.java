// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.memory;

import java.io.Closeable;
import java.io.IOException;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * A few bytes that outlive the process, not the boot: a mapped file on memory with two slots, written in turn. A
 * process that is killed at any moment leaves the last content that was written whole; a content that was changed by
 * anything else is refused, not replaced by the one before. Never blocks after the opening. Owned by one thread.
 */
final class SlotFile implements Closeable {

    private static final long MAGIC = 0x4853_4b45_4550_3031L;
    private static final int COMMIT = Long.BYTES;
    private static final int FIRST = 4096;
    private static final int HEAD = 2 * Long.BYTES;

    private final FileChannel channel;
    private final MappedByteBuffer memory;
    private final int slot;
    private final boolean fresh;
    private long last;

    /** All memory is claimed at once, so that a later write cannot find it full. */
    SlotFile(Path file, int slot) throws IOException {
        this.slot = slot;
        this.channel = FileChannel.open(file, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.CREATE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        long size = FIRST + 2L * slot;
        this.fresh = channel.size() == 0;
        try {
            while (channel.size() < size) {
                channel.write(ByteBuffer.allocate((int) Math.min(FIRST, size - channel.size())), channel.size());
            }
            this.memory = channel.map(FileChannel.MapMode.READ_WRITE, 0, size);
        } catch (IOException full) {
            channel.close();
            throw full;
        }
    }

    /** Whether there was no such file. */
    boolean fresh() {
        return fresh;
    }

    /** The last content; empty when there is none that is whole. */
    Optional<byte[]> read() {
        long commit = memory.getLong(COMMIT);
        int at = at(commit);
        int length = memory.getInt(at + Long.BYTES);
        boolean whole = memory.getLong(0) == MAGIC && commit > 0 && memory.getLong(at) == commit && length >= 0
                && length <= slot - HEAD && memory.getInt(at + Long.BYTES + Integer.BYTES) == crc(at, length);
        if (!whole) {
            return Optional.empty();
        }
        last = commit;
        byte[] bytes = new byte[length];
        memory.get(at + HEAD, bytes);
        return Optional.of(bytes);
    }

    /** Replaces the content. */
    void write(byte[] bytes) {
        if (bytes.length > slot - HEAD) {
            throw new IllegalStateException(bytes.length + " bytes do not fit into " + (slot - HEAD));
        }
        long next = last + 1;
        int at = at(next);
        memory.putLong(at, next).putInt(at + Long.BYTES, bytes.length);
        memory.put(at + HEAD, bytes);
        memory.putInt(at + Long.BYTES + Integer.BYTES, crc(at, bytes.length));
        memory.putLong(0, MAGIC);
        VarHandle.releaseFence(); // the content is there before its number is
        memory.putLong(COMMIT, next);
        last = next;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private int at(long number) {
        return FIRST + (int) (number & 1) * slot;
    }

    private int crc(int at, int length) {
        CRC32C crc = new CRC32C();
        crc.update(memory.slice(at, Long.BYTES + Integer.BYTES));
        crc.update(memory.slice(at + HEAD, length));
        return (int) crc.getValue();
    }
}
