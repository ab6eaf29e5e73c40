// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.hypervisor.checkpoint.Cut;
import org.hotseat.hypervisor.checkpoint.DirectMemory;
import org.hotseat.replication.memory.ChangeFinder;
import org.hotseat.replication.memory.KeptPages;
import org.hotseat.replication.memory.PageImage;
import org.hotseat.replication.stream.PageListener;
import org.hotseat.replication.stream.RamBlock;
import org.hotseat.replication.stream.StreamHead;

/**
 * The first block of the memory, read where it lies while the copy of it goes on. Every page of it is read; then the
 * machine is let write to all of it; what the copy held until then comes first, since the machine may have written to
 * those pages before they were read, and what it holds later is ignored. For one generation and one thread.
 */
final class DirectCopy implements PageListener, AutoCloseable {

    /** Positions of pages that are not in the stream. */
    static final long KEPT = 1L << 62;

    private static final int PIECE = 1 << 20;

    /** More than this part differing is not worth it: the rest would wait for memory. */
    private static final int PART = 2;

    private final DirectMemory memory;
    private final ChangeFinder finder;
    private final KeptPages kept;
    private final long pages;
    private final BitSet copied = new BitSet();
    private boolean released;

    private DirectCopy(DirectMemory memory, ChangeFinder finder, KeptPages kept, long pages) {
        this.memory = memory;
        this.finder = finder;
        this.kept = kept;
        this.pages = pages;
    }

    /** Empty where the hypervisor has no such way. */
    static Optional<DirectCopy> of(Cut cut, StreamHead head, ChangeFinder finder, Path folder) throws IOException {
        RamBlock block = head.blocks().get(0);
        long length = block.pages() * StreamHead.PAGE;
        Optional<DirectMemory> memory = cut.direct().filter(way -> way.block().equals(block.name())
                && block.pages() <= Integer.MAX_VALUE);
        return memory.isEmpty() ? Optional.empty() : Optional.of(new DirectCopy(memory.get(), finder, KeptPages.unnamed(
                folder, length / PART, KEPT), block.pages()));
    }

    /**
     * Reads all of it.
     *
     * @param image what the standby has
     * @param step after each piece
     * @return false when too much differs: nothing of this is to be used
     */
    boolean read(PageImage image, Step step) throws FailureException, IOException, Lost {
        ByteBuffer piece = ByteBuffer.allocateDirect(PIECE);
        long bytes = pages * StreamHead.PAGE;
        for (long at = 0; at < bytes; at += PIECE) {
            piece.clear().limit((int) Math.min(PIECE, bytes - at));
            memory.read(at, piece);
            if (!kept.take(image, at / StreamHead.PAGE, piece.flip())) {
                return false;
            }
            step.done();
        }
        return true;
    }

    /** Lets the machine write; so many bytes of the stream are to be read before {@link #join}. */
    long release() {
        return memory.release(pages * StreamHead.PAGE);
    }

    /** Together with what the stream has held so far it is all; of this block the rest of the stream says nothing. */
    void join() {
        released = true;
        finder.add(kept.changes(), page -> !copied.get((int) page));
    }

    @Override
    public void zero(long page) {
        if (counts(page)) {
            finder.zero(page);
        }
    }

    @Override
    public void data(long page, ByteBuffer content, long position) {
        if (counts(page)) {
            finder.data(page, content, position);
        }
    }

    private boolean counts(long page) {
        if (page >= pages) {
            return true;
        }
        if (!released) {
            copied.set((int) page);
        }
        return !released;
    }

    /** Pages that are not in the stream. */
    ByteBuffer view(long position, int length) {
        return kept.view(position, length);
    }

    @Override
    public void close() throws IOException {
        kept.close();
    }

    /** Something in between. */
    @FunctionalInterface
    interface Step {
        void done() throws Lost;
    }
}
