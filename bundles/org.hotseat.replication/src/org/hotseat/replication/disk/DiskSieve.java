// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hotseat.hypervisor.checkpoint.DiskReader;
import org.hotseat.hypervisor.checkpoint.DiskSums;

/**
 * Keeps back those blocks of a whole disk that the other side has already. What is told of a block is gathered; what is
 * not told of it are zeros, as on the disk; blocks of zeros are not told at all. A block that differs is told by the
 * pieces that came of it. For one thread.
 */
final class DiskSieve implements DiskReader {

    /** What goes through. */
    interface Rest extends DiskReader {

        /** A block that the other side has at this very place, and the sum of it. */
        void same(long position, long length, byte[] sum) throws IOException;
    }

    /** A piece of the block that is gathered. */
    private record Piece(int from, int length) {
    }

    private final DiskSums sums;
    private final Rest rest;
    private final byte[] content;
    private final byte[] zeros;
    private final List<Piece> pieces = new ArrayList<>();
    /** The block that is gathered. */
    private long number;
    private long same;

    DiskSieve(DiskSums sums, Rest rest) {
        this.sums = sums;
        this.rest = rest;
        content = new byte[sums.block()];
        zeros = new byte[sums.block()];
    }

    @Override
    public void data(long position, ByteBuffer piece) throws IOException {
        long at = position;
        while (piece.hasRemaining()) {
            int from = (int) (at % content.length);
            int length = Math.min(piece.remaining(), content.length - from);
            if (at / content.length != number) {
                next(at / content.length);
            }
            if (from + length > sums.length(number)) {
                throw new IOException("a piece at " + at + " lies behind the end of the disk");
            }
            piece.get(content, from, length);
            pieces.add(new Piece(from, length));
            at += length;
        }
    }

    /** What is told twice, or backwards, would make a block of which a part is not known here. */
    private void next(long other) throws IOException {
        finish();
        if (other < number) {
            throw new IOException("block " + other + " comes after block " + number);
        }
        number = other;
    }

    /** They are there without being told. */
    @Override
    public void zeros(long position, long length) {
        // a whole disk is told without them
    }

    /** Tells the last block. */
    void finish() throws IOException {
        if (pieces.isEmpty()) {
            return;
        }
        long start = number * content.length;
        int length = sums.length(number);
        byte[] sum = DiskSums.of(content, length);
        if (Arrays.equals(content, zeros)) {
            same += length; // the new disk has nothing else
        } else if (sums.has(number, sum)) {
            rest.same(start, length, sum);
            same += length;
        } else {
            for (Piece piece : pieces) {
                rest.data(start + piece.from(), ByteBuffer.wrap(content, piece.from(), piece.length()).slice());
            }
        }
        Arrays.fill(content, (byte) 0);
        pieces.clear();
    }

    /** Bytes that were kept back. */
    long same() {
        return same;
    }
}
