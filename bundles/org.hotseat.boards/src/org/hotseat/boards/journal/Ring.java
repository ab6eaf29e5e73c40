// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.journal;

import java.util.Arrays;

/** The last bytes of a stream, at most so many; grows with need. Positions count from 0. For one thread at a time. */
public final class Ring {

    private static final int FIRST = 4096;

    private final int capacity;
    private byte[] bytes;
    private long start;
    private long end;

    /**
     * Empty.
     *
     * @param capacity bytes at the most, 1 or more
     */
    public Ring(int capacity) {
        this.capacity = capacity;
        this.bytes = new byte[Math.min(FIRST, capacity)];
    }

    /**
     * Where it begins.
     *
     * @return position of the first byte that is there
     */
    public long start() {
        return start;
    }

    /**
     * Where it ends.
     *
     * @return position behind the last byte
     */
    public long end() {
        return end;
    }

    /**
     * Forgets what is before a position.
     *
     * @param position of the first byte that is needed
     */
    public void forget(long position) {
        start = Math.clamp(position, start, end);
    }

    /** Forgets everything up to and with the next byte of a value, or all. */
    void forgetPast(byte value) {
        while (start < end) {
            byte gone = bytes[place(start)];
            start++;
            if (gone == value) {
                return;
            }
        }
    }

    /**
     * Adds bytes; the oldest go when there is no room.
     *
     * @param more copied
     * @param from index of the first one
     * @param length how many
     */
    public void append(byte[] more, int from, int length) {
        int kept = Math.min(length, capacity);
        if (kept < length) {
            start = end;
            end += length - kept;
            start = end;
        }
        grow((int) (end - start) + kept);
        forget(end + kept - bytes.length);
        for (int i = length - kept; i < length; i++) {
            bytes[place(end)] = more[from + i];
            end++;
        }
    }

    private void grow(int needed) {
        if (needed <= bytes.length || bytes.length == capacity) {
            return;
        }
        int length = bytes.length;
        while (length < needed && length < capacity) {
            length = (int) Math.min(capacity, 2L * length);
        }
        byte[] old = copy(start, (int) (end - start));
        bytes = Arrays.copyOf(bytes, length);
        for (int i = 0; i < old.length; i++) {
            bytes[place(start + i)] = old[i];
        }
    }

    /**
     * What is there from a position on.
     *
     * @param position not before the start
     * @param most bytes
     * @return a copy
     */
    public byte[] copy(long position, int most) {
        int length = Math.clamp(end - position, 0, most);
        byte[] copied = new byte[length];
        int first = Math.min(length, bytes.length - place(position));
        System.arraycopy(bytes, place(position), copied, 0, first);
        System.arraycopy(bytes, 0, copied, first, length - first);
        return copied;
    }

    private int place(long position) {
        return (int) (position % bytes.length);
    }
}
