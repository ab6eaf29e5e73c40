// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.history.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;
import org.hotseat.observed.history.Metric;
import org.hotseat.observed.history.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten minutes in memory, a day on disk, and what a crash or a damaged file costs. */
class HistoryStoreTest {

    private static final Instant BEGIN = Instant.parse("2026-03-01T08:30:00Z");
    private static final Duration CYCLE = Duration.ofSeconds(2);

    @TempDir
    Path folder;
    private final List<Failure> told = new ArrayList<>();

    private HistoryStore open(Instant now) {
        return new HistoryStore(folder, CYCLE, now, Runnable::run, told::add);
    }

    private static void fill(HistoryStore store, Instant from, Duration span, double cpu) {
        for (Instant at = from; at.isBefore(from.plus(span)); at = at.plusSeconds(20)) {
            store.add(at, "host-01", new float[] { (float) cpu, 50, Float.NaN, 1_000_000 });
        }
    }

    private static Series cpu(HistoryStore store, Instant from, Instant to) throws FailureException {
        return store.read("host-01", Metric.CPU_PERCENT, from, to);
    }

    @Test
    void everySampleOfTheLastMinutesIsThere() throws FailureException {
        HistoryStore store = open(BEGIN);
        fill(store, BEGIN, Duration.ofMinutes(5), 25);
        Series series = cpu(store, BEGIN, BEGIN.plusSeconds(300));
        assertEquals(15, series.values().length);
        assertEquals(25.0, series.values()[14]);
        assertEquals(BEGIN.toEpochMilli(), series.epochMillis()[0]);
    }

    @Test
    void aMinuteIsKeptOnDiskAsItsMean() throws FailureException {
        HistoryStore store = open(BEGIN);
        fill(store, BEGIN, Duration.ofMinutes(1), 10);
        fill(store, BEGIN.plusSeconds(60), Duration.ofMinutes(120), 30);
        Series old = cpu(store, BEGIN.minusSeconds(60), BEGIN.plusSeconds(119));
        assertEquals(List.of(10.0, 30.0), List.of(old.values()[0], old.values()[1]));
        assertEquals(2, old.values().length);
    }

    @Test
    void timesRiseOverTheSeamBetweenDiskAndMemory() throws FailureException {
        HistoryStore store = open(BEGIN);
        fill(store, BEGIN, Duration.ofHours(3), 30);
        Series all = cpu(store, BEGIN, BEGIN.plus(Duration.ofHours(3)));
        for (int i = 1; i < all.epochMillis().length; i++) {
            assertTrue(all.epochMillis()[i] > all.epochMillis()[i - 1]);
        }
        assertTrue(all.epochMillis()[0] == BEGIN.toEpochMilli());
    }

    @Test
    void aRestartInTheMiddleOfAnHourLosesAtMostTheMinuteThatWasBeingWritten() throws FailureException {
        fill(open(BEGIN), BEGIN, Duration.ofMinutes(10), 40);
        HistoryStore again = open(BEGIN.plus(Duration.ofMinutes(11)));
        assertEquals(9, cpu(again, BEGIN, BEGIN.plus(Duration.ofMinutes(11))).values().length);
    }

    @Test
    void aRestartInAnotherHourFinishesTheOldOne() throws FailureException, IOException {
        fill(open(BEGIN), BEGIN, Duration.ofMinutes(10), 40);
        HistoryStore again = open(BEGIN.plus(Duration.ofHours(5)));
        assertEquals(9, cpu(again, BEGIN, BEGIN.plus(Duration.ofHours(1))).values().length);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(".hour"), files.map(Path::toString).map(name -> name.substring(name.indexOf(".h")))
                    .toList());
        }
    }

    @Test
    void aTornJournalCostsItsLastBlockOnly() throws FailureException, IOException {
        fill(open(BEGIN), BEGIN, Duration.ofMinutes(10), 40);
        Path journal = only(".minutes");
        byte[] bytes = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(bytes, bytes.length - 7));
        HistoryStore again = open(BEGIN.plus(Duration.ofMinutes(11)));
        assertEquals(8, cpu(again, BEGIN, BEGIN.plus(Duration.ofMinutes(11))).values().length);
    }

    @Test
    void aDamagedHourIsSetAsideAndTheOthersAreRead() throws FailureException, IOException {
        HistoryStore store = open(BEGIN);
        fill(store, BEGIN, Duration.ofHours(5), 40);
        Path hour = folder.resolve(BEGIN.toEpochMilli() / 3_600_000 + ".hour");
        Files.write(hour, new byte[] { 1, 2, 3 }, StandardOpenOption.TRUNCATE_EXISTING);
        Series rest = cpu(store, BEGIN, BEGIN.plus(Duration.ofHours(5)));
        assertTrue(rest.epochMillis()[0] >= Instant.parse("2026-03-01T09:00:00Z").toEpochMilli());
        assertTrue(Files.exists(folder.resolve(hour.getFileName() + ".damaged")));
    }

    @Test
    void filesOlderThanADayAreRemoved() throws IOException {
        HistoryStore store = open(BEGIN);
        fill(store, BEGIN, Duration.ofHours(40), 40);
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.count() <= HistoryFolder.HOURS + 2);
        }
    }

    @Test
    void fiveThousandMachinesStayWithinTheirBound() throws IOException {
        HourBook book = new HourBook(100);
        for (int i = 0; i < 5_000; i++) {
            book.put(i % 60, new UUID(i, i).toString(), new float[] { 1, 2, 3, 4 });
        }
        Path file = folder.resolve("100.hour");
        HourFile.write(file, book);
        assertTrue(Files.size(file) < 6_000_000, "one hour: " + Files.size(file));
        float[] row = HourFile.read(file, 100, new UUID(4_321, 4_321).toString()).orElseThrow();
        assertEquals(1, row[4_321 % 60]);
        assertTrue(HourFile.read(file, 100, "nobody").isEmpty());
    }

    @Test
    void aFolderThatCannotBeMadeLeavesTheTenMinutes() throws IOException, FailureException {
        Path blocked = Files.createFile(folder.resolve("file"));
        HistoryStore store = new HistoryStore(blocked, CYCLE, BEGIN, Runnable::run, told::add);
        fill(store, BEGIN, Duration.ofMinutes(3), 40);
        assertEquals(9, cpu(store, BEGIN.minusSeconds(999), BEGIN.plusSeconds(300)).values().length);
        assertEquals(1, told.size());
        Files.delete(blocked);
        fill(store, BEGIN.plusSeconds(180), Duration.ofMinutes(3), 40);
        HistoryStore again = new HistoryStore(blocked, CYCLE, BEGIN.plusSeconds(400), Runnable::run, told::add);
        assertEquals(3, cpu(again, BEGIN, BEGIN.plusSeconds(400)).values().length);
    }

    @Test
    void minutesThatCannotBeWrittenWaitForTheNext() throws IOException, FailureException {
        HistoryStore store = open(BEGIN);
        Path journal = Files.createDirectory(folder.resolve(BEGIN.toEpochMilli() / 3_600_000 + ".minutes"));
        fill(store, BEGIN, Duration.ofMinutes(4), 40);
        assertEquals(1, told.size());
        Files.delete(journal);
        fill(store, BEGIN.plusSeconds(240), Duration.ofMinutes(2), 40);
        assertEquals(5, cpu(open(BEGIN.plusSeconds(400)), BEGIN, BEGIN.plusSeconds(400)).values().length);
    }

    @Test
    void anHourThatCannotBeFinishedIsReadFromMemoryAndFinishedLater() throws IOException, FailureException {
        HistoryStore store = open(BEGIN);
        Path hour = Files.createDirectory(folder.resolve(BEGIN.toEpochMilli() / 3_600_000 + ".hour"));
        Path inside = Files.createFile(hour.resolve("full"));
        fill(store, BEGIN, Duration.ofMinutes(140), 40);
        assertEquals(30, cpu(store, BEGIN, BEGIN.plusSeconds(29 * 60 + 59)).values().length);
        assertEquals(1, told.size());
        Files.delete(inside);
        Files.delete(hour);
        fill(store, BEGIN.plus(Duration.ofMinutes(140)), Duration.ofMinutes(2), 40);
        assertTrue(Files.isRegularFile(hour));
        assertEquals(30, cpu(store, BEGIN, BEGIN.plusSeconds(29 * 60 + 59)).values().length);
    }

    private Path only(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }
}
