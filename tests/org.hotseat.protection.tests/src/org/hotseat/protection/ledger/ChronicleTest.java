// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

import org.hotseat.protection.Records;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.JournalRecord;
import org.hotseat.state.data.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChronicleTest {

    @TempDir
    private Path folder;

    private final Records records = new Records();

    private static JournalRecord entry(long number, String code) {
        return new JournalRecord(number, Instant.ofEpochSecond(number), Severity.INFORMATION, "host/a", code,
                List.of("a"), "", "");
    }

    private void kept(String file, String line) throws IOException {
        Files.writeString(folder.resolve(file), line + '\n', StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void kept(long from, long to) throws IOException {
        for (long number = from; number <= to; number++) {
            kept("journal-000001.jsonl", Kinds.JOURNAL.write(entry(number, "HOST_SILENT")));
        }
    }

    private static List<Long> numbers(Ledger.History history) {
        return history.entries().stream().map(JournalRecord::number).toList();
    }

    @Test
    void filesAndStoreMakeOneHistory() throws IOException {
        kept(1, 4);
        kept("journal-000001.jsonl", "{ half a li");
        kept("journal-000001.jsonl", Kinds.JOURNAL.write(entry(5, "TIMING_CHANGED")));
        kept("audit-000001.jsonl", Kinds.JOURNAL.write(entry(9, "HOST_SILENT")));
        LongStream.rangeClosed(4, 6).forEach(number -> records.journal(entry(number, "HOST_SILENT")));
        Chronicle chronicle = new Chronicle(folder);
        Ledger.History history = chronicle.history(records.map().snapshot());
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), numbers(history));
        assertTrue(history.whole());
        assertEquals(Instant.ofEpochSecond(1), history.begin());
        records.journal(entry(7, "HOST_HEARD"));
        assertEquals(7, numbers(chronicle.history(records.map().snapshot())).size());
    }

    @Test
    void whatTheStoreHasForgottenComesFromTheFiles() throws IOException {
        kept(3, 4);
        Chronicle chronicle = new Chronicle(folder);
        assertFalse(chronicle.history(records.map().snapshot()).whole(), "the first two are not here");
        kept(5, 8);
        records.journal(entry(8, "HOST_SILENT"));
        assertEquals(List.of(3L, 4L, 5L, 6L, 7L, 8L), numbers(chronicle.history(records.map().snapshot())));
    }

    @Test
    void aHistoryThatWasSetBackGoesOn() throws IOException {
        kept(1, 3);
        kept("journal-000001.jsonl", Kinds.JOURNAL.write(new JournalRecord(3, Instant.ofEpochSecond(50),
                Severity.INFORMATION, "host/a", "HOST_HEARD", List.of("a"), "", "")));
        assertEquals(List.of(1L, 2L, 3L, 3L), numbers(new Chronicle(folder).history(records.map().snapshot())));
    }

    @Test
    void nothingIsKeptForever() throws IOException {
        StringBuilder lines = new StringBuilder();
        LongStream.rangeClosed(1, 20_010).forEach(number -> lines.append(Kinds.JOURNAL.write(entry(number,
                "HOST_SILENT"))).append('\n'));
        Files.writeString(folder.resolve("journal-000001.jsonl"), lines);
        Ledger.History history = new Chronicle(folder).history(records.map().snapshot());
        assertEquals(20_000, history.entries().size());
        assertFalse(history.whole());
        assertEquals(Instant.ofEpochSecond(11), history.begin());
    }
}
