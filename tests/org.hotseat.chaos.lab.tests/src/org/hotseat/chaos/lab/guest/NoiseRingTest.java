// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same memory as the firmware makes, stopped at any number. */
class NoiseRingTest {

    private static final int MIB = 3;
    private static final int PAGE = 4096;
    private static final int FIRST = 0x200000;
    private static final int AT = 0x2018;
    private static final int SEED = 0x201C;
    private static final NoiseRing RING = new NoiseRing(MIB);

    private final ByteBuffer memory = ByteBuffer.allocate(MIB << 20).order(ByteOrder.LITTLE_ENDIAN);
    private int number = 88172645;
    private int place = FIRST;

    /** Writes so many numbers, and the variables as the firmware does. */
    private void go(long numbers) {
        for (long done = 0; done < numbers; done++) {
            number = number * 1664525 + 1013904223;
            memory.putInt(place, number);
            place += Integer.BYTES;
            if (place % PAGE == 0) {
                place = place < MIB << 20 ? place : FIRST;
                memory.putInt(SEED, number).putInt(AT, place);
            }
        }
    }

    private ByteBuffer page(long index) {
        return memory.slice((int) index * PAGE, PAGE);
    }

    private List<String> differences() {
        return RING.differences(this::page);
    }

    @Test
    void theRingIsAllThatIsDirtied() {
        assertEquals(256, RING.pages());
    }

    @ParameterizedTest
    @ValueSource(longs = { 262_144, 262_145, 300_000, 524_287, 524_288, 786_433, 1_000_448 })
    void memoryOfOneInstantIsOneRow(long numbers) {
        go(numbers);
        assertEquals(List.of(), differences());
    }

    /** The number of the last page was told, but not yet that the next one is begun. */
    @Test
    void aPageThatIsJustDoneIsOfTheInstant() {
        go(300 * 1024);
        memory.putInt(AT, place - PAGE);
        assertEquals(List.of(), differences());
    }

    @Test
    void aPageThatCameTooEarlyOrTooLateIsTold() {
        Random random = new Random(3);
        for (int time = 0; time < 100; time++) {
            go(256 * 1024 + random.nextInt(5000));
            int torn = random.nextInt(256);
            byte[] then = new byte[PAGE];
            memory.get(FIRST + torn * PAGE, then);
            byte[] all = memory.array().clone();
            go(1024L * 256 + 512);
            memory.get(FIRST + torn * PAGE, all, FIRST + torn * PAGE, PAGE); // copied too late
            assertFalse(RING.differences(index -> ByteBuffer.wrap(all, (int) index * PAGE, PAGE).slice()).isEmpty());
            byte[] now = memory.array().clone();
            System.arraycopy(then, 0, now, FIRST + torn * PAGE, PAGE); // copied too early
            assertFalse(RING.differences(index -> ByteBuffer.wrap(now, (int) index * PAGE, PAGE).slice()).isEmpty());
        }
    }

    @Test
    void oneBitIsTold() {
        go(700_000);
        memory.put(FIRST + 77 * PAGE + 5, (byte) (memory.get(FIRST + 77 * PAGE + 5) ^ 1));
        List<String> told = differences();
        assertEquals(1, told.size(), told.toString());
        assertFalse(told.get(0).isBlank());
    }

    @Test
    void variablesThatMakeNoSenseAreTold() {
        assertEquals(List.of("no page is dirtied at 0"), differences());
    }
}
