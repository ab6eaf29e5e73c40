// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.memory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.hotseat.replication.stream.Bytes;
import org.hotseat.replication.stream.StreamHead;

/**
 * Pages that differ from an image and lie nowhere else: kept one behind the other in a file without a name, up to a
 * limit. Takes as much room as it holds. For one thread at a time.
 */
public final class KeptPages implements Bytes, AutoCloseable {

    private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(StreamHead.PAGE).asReadOnlyBuffer();

    private final FileChannel file;
    private final MappedBytes mapped;
    private final long limit;
    private final long start;
    private Changes changes = new Changes();
    private long length;

    private KeptPages(FileChannel file, long limit, long start) throws IOException {
        this.file = file;
        this.limit = limit;
        this.start = start;
        mapped = new MappedBytes(file, limit);
    }

    /**
     * Holds nothing yet.
     *
     * @param folder on tmpfs
     * @param limit bytes
     * @param start its first byte has this position, so that it can be told from those of a stream
     * @return open
     * @throws IOException when the file cannot be made
     */
    public static KeptPages unnamed(Path folder, long limit, long start) throws IOException {
        Path path = folder.resolve("kept-" + UUID.randomUUID());
        FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try {
            Files.delete(path);
            file.write(ByteBuffer.allocate(1), limit + MOST - 1); // mapping would make it so long in any case
            KeptPages made = new KeptPages(file, limit, start);
            file.truncate(0);
            return made;
        } catch (IOException failed) {
            file.close();
            throw failed;
        }
    }

    /** Forgets all, and gives the room back. */
    public void clear() throws IOException {
        changes = new Changes();
        length = 0;
        file.truncate(0);
    }

    /**
     * Keeps those pages that differ.
     *
     * @param image from what
     * @param page number of the first
     * @param content whole pages, from its position on; all in one of the image's pieces of 1 GiB
     * @return false when there is no more room: not all of them were kept
     * @throws IOException when the file system has none
     */
    public boolean take(PageImage image, long page, ByteBuffer content) throws IOException {
        long next = page;
        while (content.hasRemaining()) {
            int same = image.same(next, content);
            next += same;
            content.position(content.position() + same * StreamHead.PAGE);
            if (content.hasRemaining()) {
                if (!keep(next++, content)) {
                    return false;
                }
                content.position(content.position() + StreamHead.PAGE);
            }
        }
        return true;
    }

    private boolean keep(long page, ByteBuffer content) throws IOException {
        ByteBuffer one = content.slice(content.position(), StreamHead.PAGE);
        if (one.mismatch(ZEROS) < 0) {
            changes.zero(page);
            return true;
        }
        if (length + StreamHead.PAGE > limit) {
            return false;
        }
        long at = length;
        while (one.hasRemaining()) {
            length += file.write(one, length);
        }
        changes.add(page, start + at);
        return true;
    }

    /**
     * Which pages differ, and at which positions they are kept.
     *
     * @return grows with {@link #take}
     */
    public Changes changes() {
        return changes;
    }

    @Override
    public ByteBuffer view(long position, int count) {
        if (position < start || position - start + count > length) {
            throw new IllegalArgumentException(position + " + " + count);
        }
        return mapped.view(position - start, count);
    }

    @Override
    public void close() throws IOException {
        changes = new Changes();
        length = 0;
        file.truncate(0);
        file.close();
    }
}
