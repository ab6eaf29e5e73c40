// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

import org.hotseat.replication.stream.StreamHead;

/** Finds pages in a spool that could not be worked in, because there is no room for more. For one thread. */
final class SpoolIndex implements AutoCloseable {

    /** What is known of a page. */
    enum Known {
        NOT_HERE, ZERO, HERE
    }

    private static final int FIRST_ROOM = 1024;

    private final FileChannel file;
    private final ByteBuffer content = ByteBuffer.allocate(StreamHead.PAGE);
    /** Page times 2, plus 1 when it has content; sorted together with the positions once all are there. */
    private long[] pages = new long[FIRST_ROOM];
    private long[] positions = new long[FIRST_ROOM];
    private int size;

    private SpoolIndex(FileChannel file) {
        this.file = file;
    }

    /**
     * Reads a spool once.
     *
     * @throws SpoolReader.Damaged when it is not what was written
     */
    static SpoolIndex open(Path path) throws IOException {
        SpoolIndex index = new SpoolIndex(FileChannel.open(path, StandardOpenOption.READ));
        try {
            SpoolReader.index(path, index::add);
            index.sort();
            return index;
        } catch (IOException failed) {
            index.file.close();
            throw failed;
        }
    }

    private void add(byte kind, long page, long position) {
        if (kind != SpoolWriter.ZERO && kind != SpoolWriter.DATA) {
            return;
        }
        if (size == pages.length) {
            pages = Arrays.copyOf(pages, 2 * size);
            positions = Arrays.copyOf(positions, 2 * size);
        }
        pages[size] = page;
        positions[size++] = kind == SpoolWriter.ZERO ? -1 : position;
    }

    /** By page; a page that came twice keeps its order, so the last of it is found. */
    private void sort() {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, at -> at);
        long[] unsorted = pages;
        Arrays.sort(order, (one, two) -> Long.compare(unsorted[one], unsorted[two]));
        long[] sortedPages = new long[size];
        long[] sortedPositions = new long[size];
        for (int at = 0; at < size; at++) {
            sortedPages[at] = pages[order[at]];
            sortedPositions[at] = positions[order[at]];
        }
        pages = sortedPages;
        positions = sortedPositions;
    }

    private int find(long page) {
        int at = Arrays.binarySearch(pages, page);
        while (at >= 0 && at + 1 < size && pages[at + 1] == page) {
            at++;
        }
        return at;
    }

    /** Whether a page is here. */
    Known known(long page) {
        int at = find(page);
        if (at < 0) {
            return Known.NOT_HERE;
        }
        return positions[at] < 0 ? Known.ZERO : Known.HERE;
    }

    /** The content of a page that is here; good until the next one is asked for. */
    ByteBuffer content(long page) throws IOException {
        long position = positions[find(page)];
        content.clear();
        while (content.hasRemaining()) {
            if (file.read(content, position + content.position()) < 0) {
                throw new SpoolReader.Damaged("it ends too early");
            }
        }
        return content.flip();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
