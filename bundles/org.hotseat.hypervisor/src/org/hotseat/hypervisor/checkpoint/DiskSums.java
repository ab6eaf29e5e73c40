// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.checkpoint;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Sums of what a disk holds, block by block: the first 128 bits of SHA-256 over the block as the machine reads it. A
 * block that is not known, or holds zeros only, has none. For one thread.
 */
public final class DiskSums {

    /** Bytes of one sum. */
    public static final int BYTES = 16;
    /** Smallest block, bytes. All are powers of two. */
    public static final int SMALLEST = 64 * 1024;
    /** Largest block, bytes. */
    public static final int LARGEST = 1024 * 1024;
    /** So many are kept at a smaller block: 16 MiB of them. */
    private static final long MANY = 1L << 20;
    /** What lies behind them on a disk of many terabytes has no sums. */
    private static final long MOST = 4 * MANY;
    private static final byte[] NONE = new byte[BYTES];

    private final long size;
    private final int block;
    private final byte[] sums;
    private boolean empty = true;

    /**
     * None is known.
     *
     * @param size of the disk, bytes, not negative
     */
    public DiskSums(long size) {
        int chosen = SMALLEST;
        while (chosen < LARGEST && size / chosen > MANY) {
            chosen *= 2;
        }
        this.size = size;
        block = chosen;
        sums = new byte[(int) count(size, chosen) * BYTES];
    }

    /**
     * How many blocks of a disk have sums.
     *
     * @param size of the disk, bytes
     * @param block bytes of each; the last one may be shorter
     * @return at most 4 Mi
     */
    public static long count(long size, int block) {
        return Math.min(MOST, size / block + (size % block == 0 ? 0 : 1));
    }

    /**
     * Whether somebody else may ask for blocks of this length.
     *
     * @param length bytes
     * @return whether it is a power of two between the smallest and the largest
     */
    public static boolean isBlock(int length) {
        return length >= SMALLEST && length <= LARGEST && Integer.bitCount(length) == 1;
    }

    /**
     * The sum of some bytes.
     *
     * @param content a block
     * @param length of it
     * @return {@link #BYTES} bytes
     */
    public static byte[] of(byte[] content, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(content, 0, length);
            return Arrays.copyOf(digest.digest(), BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }

    /**
     * How long a block is.
     *
     * @return bytes, a power of two
     */
    public int block() {
        return block;
    }

    /**
     * How long one of them is: the last one ends with the disk.
     *
     * @param number of the block, from 0
     * @return bytes; 0 when it lies behind the disk
     */
    public int length(long number) {
        return (int) Math.max(0, Math.min(block, size - number * block));
    }

    /**
     * Learns some; zeros stand for a block without one.
     *
     * @param first number of the first block
     * @param some sums one after the other, taken to their end
     * @return false when they are not whole sums of blocks of this disk: nothing is learned then
     */
    public boolean put(long first, ByteBuffer some) {
        int length = some.remaining();
        if (first < 0 || length % BYTES != 0 || first > (sums.length - length) / BYTES) {
            return false;
        }
        some.get(sums, (int) first * BYTES, length);
        empty &= length == 0;
        return true;
    }

    /**
     * Whether nothing was learned.
     *
     * @return whether there is no use in comparing
     */
    public boolean isEmpty() {
        return empty;
    }

    /**
     * Whether a block has a sum, and it is this one.
     *
     * @param number of the block, not negative
     * @param sum of what it may hold
     * @return false for what is not known
     */
    public boolean has(long number, byte[] sum) {
        if (number >= sums.length / BYTES) {
            return false;
        }
        int at = (int) number * BYTES;
        return Arrays.equals(sums, at, at + BYTES, sum, 0, BYTES) && !Arrays.equals(sum, NONE);
    }
}
