// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.memory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.hotseat.replication.stream.StreamHead;

/**
 * All pages of a machine in one mapped file, page after page; pages never written are zeros and take no room. Lies on
 * tmpfs where it must be fast. For one thread at a time. Nothing of it may be used after {@link #close}.
 */
public final class PageImage implements AutoCloseable {

    /** Pages of one mapping; a buffer holds less than 2 GiB. */
    private static final long WINDOW = 1L << 18;
    private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(StreamHead.PAGE).asReadOnlyBuffer();

    private final FileChannel file;
    private final long pages;
    private final boolean named;
    private final List<MappedByteBuffer> windows = new ArrayList<>();

    private PageImage(FileChannel file, long pages, boolean named) throws IOException {
        this.file = file;
        this.named = named;
        this.pages = pages;
        for (long at = 0; at < pages; at += WINDOW) {
            windows.add(file.map(FileChannel.MapMode.READ_WRITE, at * StreamHead.PAGE,
                    Math.min(WINDOW, pages - at) * StreamHead.PAGE));
        }
    }

    /**
     * Opens the file, or makes one of zeros.
     *
     * @param path of it; its folder must exist
     * @param pages how many it holds
     * @return open
     * @throws IOException when it cannot be made, or has another length
     */
    public static PageImage open(Path path, long pages) throws IOException {
        return open(FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE), path, pages, true);
    }

    /**
     * Makes one of zeros without a name: memory that is not on the heap, gives room back when it is closed, and leaves
     * nothing when the process ends.
     *
     * @param folder on tmpfs; must exist
     * @param pages how many it holds
     * @return open
     * @throws IOException when it cannot be made, or when there is no room for every page
     */
    public static PageImage unnamed(Path folder, long pages) throws IOException {
        long room = Files.getFileStore(folder).getUsableSpace();
        if (room < pages * StreamHead.PAGE) {
            throw new IOException(folder + ": " + room + " < " + pages * StreamHead.PAGE);
        }
        Path path = folder.resolve("image-" + UUID.randomUUID());
        return open(FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ,
                StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE), path, pages, false);
    }

    /**
     * Removes a file that was mapped. Its room is free at once: a mapping lives until it is collected, and without this a
     * file that has no name any more would keep its room as long.
     *
     * @param path of a file that nobody looks at any more; may be gone
     * @throws IOException when it cannot be removed
     */
    public static void remove(Path path) throws IOException {
        if (Files.exists(path)) {
            FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING).close();
            Files.deleteIfExists(path);
        }
    }

    private static PageImage open(FileChannel file, Path path, long pages, boolean named) throws IOException {
        try {
            long length = file.size();
            if (length != 0 && length != pages * StreamHead.PAGE) {
                throw new IOException(path + " has " + length + " bytes instead of " + pages * StreamHead.PAGE);
            }
            return new PageImage(file, pages, named);
        } catch (IOException failed) {
            file.close();
            throw failed;
        }
    }

    /**
     * How many there are.
     *
     * @return pages
     */
    public long pages() {
        return pages;
    }

    /**
     * A page in place.
     *
     * @param page its number
     * @return a view that shows later changes too
     */
    public ByteBuffer page(long page) {
        return window(page).slice(offset(page), StreamHead.PAGE);
    }

    /**
     * Whether a page has this content.
     *
     * @param page its number
     * @param content {@link StreamHead#PAGE} bytes
     * @return whether no byte differs
     */
    public boolean holds(long page, ByteBuffer content) {
        return page(page).mismatch(content) < 0;
    }

    /**
     * How far pages in a row have this content.
     *
     * @param page the first
     * @param content of whole pages, from its position on; all in one of the image's pieces of 1 GiB
     * @return how many of them have it before the first that has not
     */
    public int same(long page, ByteBuffer content) {
        int different = window(page).slice(offset(page), content.remaining()).mismatch(content);
        return (different < 0 ? content.remaining() : different) / StreamHead.PAGE;
    }

    /**
     * Whether a page holds zeros only.
     *
     * @param page its number
     * @return whether no byte differs from 0
     */
    public boolean isZero(long page) {
        return holds(page, ZEROS);
    }

    /**
     * Replaces a page.
     *
     * @param page its number
     * @param content {@link StreamHead#PAGE} bytes; its position is left as it was
     */
    public void put(long page, ByteBuffer content) {
        window(page).put(offset(page), content, content.position(), StreamHead.PAGE);
    }

    /**
     * Makes a page zeros.
     *
     * @param page its number
     */
    public void zero(long page) {
        if (!isZero(page)) {
            put(page, ZEROS);
        }
    }

    /** Writes it to the disk, if its file is on one. Blocks. */
    public void force() {
        windows.forEach(MappedByteBuffer::force);
    }

    private MappedByteBuffer window(long page) {
        return windows.get((int) (page / WINDOW));
    }

    private static int offset(long page) {
        return (int) (page % WINDOW) * StreamHead.PAGE;
    }

    /**
     * The file closed; what it holds stays, but of one without a name.
     *
     * @throws IOException of the file
     */
    @Override
    public void close() throws IOException {
        windows.clear();
        if (!named && file.isOpen()) {
            file.truncate(0); // its room is free at once, although its mappings live until they are collected
        }
        file.close();
    }
}
