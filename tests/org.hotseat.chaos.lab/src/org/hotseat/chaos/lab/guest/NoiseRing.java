// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.guest;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/**
 * The memory that a busy counting machine dirties, page after page and round and round, with one endless row of numbers,
 * each made of the one before ({@code lab/firmware/counter.s}: {@code noise}, {@code dirty}). Two variables say how far it
 * is. So from a copy of its memory it can be told of every page whether it is of the same instant as those variables:
 * read backwards from there, all of the ring is one row. A page that was copied too early or too late is not.
 *
 * @param memory of the machine, MiB
 */
public record NoiseRing(int memory) {

    /** Most that is told. */
    private static final int MOST = 10;
    private static final int PAGE = 4096;
    private static final int WORDS = PAGE / Integer.BYTES;
    private static final int FIRST = 0x200000;
    private static final int VARIABLES = 0x2000;
    private static final int AT = 0x18;
    private static final int SEED = 0x1C;
    private static final int FACTOR = 1664525;
    private static final int ADDEND = 1013904223;
    private static final int BACK = inverse(FACTOR);

    /** Of an odd number, by Newton's way: each turn doubles the bits that are right. */
    private static int inverse(int odd) {
        int found = odd;
        for (int bits = 3; bits < Integer.SIZE; bits *= 2) {
            found *= 2 - odd * found;
        }
        return found;
    }

    /**
     * Pages that are dirtied in turn.
     *
     * @return how many
     */
    public int pages() {
        return (int) (((long) memory << 20) - FIRST) / PAGE;
    }

    /**
     * What is not of the same instant. The machine must have been busy for a whole turn.
     *
     * @param copy its pages, each 4096 bytes, by their number
     * @return for people, a few at most; empty when all pages are of one instant
     */
    public List<String> differences(LongFunction<ByteBuffer> copy) {
        ByteBuffer variables = words(copy, VARIABLES / PAGE);
        int seed = variables.getInt(VARIABLES % PAGE + SEED);
        long at = Integer.toUnsignedLong(variables.getInt(VARIABLES % PAGE + AT));
        if (at < FIRST || at >= (long) memory << 20 || at % PAGE != 0) {
            return List.of("no page is dirtied at " + Long.toHexString(at));
        }
        int current = (int) ((at - FIRST) / PAGE);
        boolean written = last(page(copy, current)) == seed; // its end was told, the next one is not begun
        int newest = written ? current : before(current);
        List<String> wrong = new ArrayList<>();
        int expected = seed;
        int left = written ? pages() : pages() - 1;
        for (int index = newest; left > 0; index = before(index)) {
            expected = back(page(copy, index), index, expected, wrong);
            left--;
        }
        if (!written) {
            half(page(copy, current), current, seed, expected, wrong);
        }
        return wrong;
    }

    private int before(int index) {
        return index == 0 ? pages() - 1 : index - 1;
    }

    private static ByteBuffer page(LongFunction<ByteBuffer> copy, int index) {
        return words(copy, FIRST / PAGE + index);
    }

    private static ByteBuffer words(LongFunction<ByteBuffer> copy, long page) {
        return copy.apply(page).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int last(ByteBuffer page) {
        return page.getInt(page.position() + PAGE - Integer.BYTES);
    }

    private static int word(ByteBuffer page, int index) {
        return page.getInt(page.position() + index * Integer.BYTES);
    }

    /** Reads a page backwards from the number that must be its last; what must be the last of the one before. */
    private static int back(ByteBuffer page, int index, int last, List<String> wrong) {
        int expected = last;
        for (int word = WORDS - 1; word >= 0; word--) {
            if (word(page, word) != expected) {
                if (wrong.size() < MOST) {
                    wrong.add("page " + index + ": number " + word + " is not of its row");
                }
                return before(expected, word + 1);
            }
            expected = before(expected, 1);
        }
        return expected;
    }

    private static int before(int number, int steps) {
        int found = number;
        for (int step = 0; step < steps; step++) {
            found = (found - ADDEND) * BACK;
        }
        return found;
    }

    /** The page that is being written: new numbers in front, behind them the end of the row of a turn ago. */
    private static void half(ByteBuffer page, int index, int seed, int oldest, List<String> wrong) {
        int next = seed * FACTOR + ADDEND;
        int fresh = 0;
        while (fresh < WORDS && word(page, fresh) == next) {
            next = next * FACTOR + ADDEND;
            fresh++;
        }
        int expected = oldest;
        for (int word = WORDS - 1; word >= fresh; word--) {
            if (word(page, word) != expected) {
                wrong.add("page " + index + ", which is being written: number " + word + " is neither new nor old");
                return;
            }
            expected = before(expected, 1);
        }
    }
}
