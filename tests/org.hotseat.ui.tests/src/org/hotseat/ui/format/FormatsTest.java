// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

import org.hotseat.base.unit.DataSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static final Instant NOW = at("2026-10-21T14:32:07");

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.systemDefault()).toInstant();
    }

    @Test
    void sharesHaveASpaceAndNoFraction() {
        assertEquals("41 %", Formats.percent(40.6));
        assertEquals("0 %", Formats.percent(0));
        assertEquals("–", Formats.percent(Double.NaN));
    }

    @ParameterizedTest
    @CsvSource({ "4294967296, 4 GiB", "62599318733, 58.3 GiB", "536870912, 512 MiB", "0, 0 MiB",
            "1649267441664, 1536 GiB", "1342177280, 1.25 GiB" })
    void sizes(long bytes, String text) {
        assertEquals(text, Formats.size(new DataSize(bytes)));
    }

    @Test
    void memoryThatIsNotKnownIsADash() {
        assertEquals("–", Formats.sizeKib(0));
        assertEquals("8 GiB", Formats.sizeKib(8L << 20));
    }

    @ParameterizedTest
    @CsvSource({ "4100000, 4.1 MB/s, 32.8 Mbit/s", "0, 0 kB/s, 0 kbit/s", "288750000, 289 MB/s, 2.31 Gbit/s",
            "5750000, 5.75 MB/s, 46 Mbit/s" })
    void rates(double bytes, String disk, String net) {
        assertEquals(disk, Formats.byteRate(bytes));
        assertEquals(net, Formats.bitRate(bytes));
    }

    @Test
    void ratesThatAreNotKnownAreDashes() {
        assertEquals("–", Formats.byteRate(Double.NaN));
        assertEquals("–", Formats.bitRate(Double.NaN));
    }

    @Test
    void countsHaveThinSpacesAndATrueMinus() {
        assertEquals("918\u2009204", Formats.count(918_204));
        assertEquals("5000", Formats.count(5000));
        assertEquals("\u221212\u2009000", Formats.count(-12_000));
    }

    @ParameterizedTest
    @CsvSource({ "350, 0.35 s", "1400, 1.4 s", "46000, 46 s", "119000, 119 s", "540000, 9 min", "4260000, 1 h 11 min",
            "3459600000, 40 d 01 h" })
    void durations(long millis, String text) {
        assertEquals(text, Formats.duration(Duration.ofMillis(millis)));
    }

    @Test
    void pausesAreInMilliseconds() {
        assertEquals("41 ms", Formats.millis(41.2));
        assertEquals("0.4 ms", Formats.millis(0.4));
        assertEquals("–", Formats.millis(Double.NaN));
    }

    @Test
    void momentsOfTodayHaveNoDate() {
        assertEquals("14:22:40", Formats.time(at("2026-10-21T14:22:40"), NOW));
        assertEquals("2026-10-20 14:22:40", Formats.time(at("2026-10-20T14:22:40"), NOW));
        assertEquals("14:22:40.118", Formats.timeMillis(at("2026-10-21T14:22:40.118"), NOW));
    }

    @Test
    void theMomentComesBeforeItsAge() {
        String text = Formats.timeAndAge(at("2026-10-21T14:22:40"), NOW);
        assertTrue(text.startsWith("14:22:40"), text);
        assertTrue(text.contains("9"), text);
        assertTrue(Formats.timeAndAge(NOW.plusSeconds(5), NOW).contains("0"), "a clock that runs ahead is no age");
    }

    @Test
    void uptimeThatIsNotKnownIsADash() {
        assertEquals("–", Formats.uptime(Optional.empty(), NOW));
        assertEquals("5 d 01 h", Formats.uptime(Optional.of(NOW.minus(Duration.ofHours(121))), NOW));
    }

    @Test
    void missingTextIsADash() {
        assertEquals("–", Formats.orNone(" "));
        assertEquals("Desk 7", Formats.orNone("Desk 7"));
    }

    @Test
    void anAmpersandInANameIsNoMarkOfAKey() {
        assertEquals("desk 'one' && <two>", Formats.label("desk 'one' & <two>"));
    }
}
