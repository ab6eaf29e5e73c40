// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.guest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class TickLogTest {

    private final TickLog log = new TickLog();
    private long now;

    private void hear(String text) {
        now++;
        log.hear(text.getBytes(ISO_8859_1), text.length(), now);
    }

    private List<Long> numbers() {
        return log.ticks().stream().map(Tick::number).toList();
    }

    private static String told(long number, long count, long work) {
        return String.format("T%08x%08x%08x\n", number, count, work);
    }

    @Test
    void ticksAreCountedFromTheFirstThatTells() {
        hear("S" + told(1, 0, 0) + "..." + told(5, 2, 3));
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), numbers());
        assertEquals(new Tick(5, 1, 2, 3), log.newest().orElseThrow());
        assertEquals(1, log.begins());
    }

    @Test
    void whatWentOnInTheMiddleOfALineIsNumberedBackwards() {
        hear("0012");
        hear("\n..");
        hear("." + told(0x104, 9, 0));
        assertEquals(List.of(0x101L, 0x102L, 0x103L, 0x104L), numbers());
        assertEquals(2, log.first().orElseThrow(), "the first of them was heard before its number was known");
        assertEquals(0, log.begins());
    }

    @Test
    void aLineThatWasCutOffIsATick() {
        hear(told(8, 1, 0) + ".T0000");
        hear("S" + told(1, 0, 0));
        assertEquals(List.of(8L, 9L, 10L, 1L), numbers());
    }

    @Test
    void linesThatTwoProcessesWroteAreTicksWithoutWords() {
        hear(told(8, 1, 0) + "T0000" + "001\n" + "T0000xx01" + "0".repeat(16) + "\n.");
        assertEquals(List.of(8L, 9L, 10L, 11L), numbers());
    }

    @Test
    void differencesAreKept() {
        hear("..X2" + "0000001a0000001b\n.");
        assertEquals(List.of("X20000001a0000001b"), log.differences());
    }

    @Test
    void anotherProcessIsNumberedAnew() {
        hear(told(8, 1, 0) + ".");
        log.renew();
        hear(".." + told(100, 7, 0));
        assertEquals(List.of(98L, 99L, 100L), numbers());
        assertEquals(List.of(98L, 99L), log.ticks(1, 3).stream().map(Tick::number).limit(2).toList());
    }
}
