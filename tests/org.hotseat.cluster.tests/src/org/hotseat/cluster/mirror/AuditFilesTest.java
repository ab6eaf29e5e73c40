// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.mirror;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.state.Kinds;
import org.hotseat.state.data.AuditRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditFilesTest {

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    private void read() throws IOException {
        told.clear();
        AuditFiles.read(folder, new AuditFiles.Reader() {
            @Override
            public void entry(AuditRecord entry, String where) {
                told.add(entry.number() + "@" + where);
            }

            @Override
            public void unreadable(String where) {
                told.add("?@" + where);
            }
        });
    }

    private static String entry(long number) {
        return Kinds.AUDIT.write(new AuditRecord(number, Instant.EPOCH, "anna", "anna", "here", "", "PutObject", "{}",
                "done", "", "hash"));
    }

    @Test
    void readsAllFilesInTheirOrderAndNamesWhatIsNoEntry() throws IOException {
        Files.writeString(folder.resolve("audit-000002.jsonl"), entry(3) + '\n');
        Files.writeString(folder.resolve("audit-000001.jsonl"), entry(1) + "\n\n{}\n" + entry(2).substring(9) + '\n'
                + entry(2) + '\n');
        Files.writeString(folder.resolve("journal-000001.jsonl"), "other\n");
        Files.write(folder.resolve("audit-000002.jsonl"), new byte[] { (byte) 0xff, (byte) 0xfe, 0, '\n' },
                StandardOpenOption.APPEND);
        Files.write(folder.resolve("audit-000002.jsonl"), ("x".repeat(100_000) + '\n' + entry(4)).getBytes(UTF_8),
                StandardOpenOption.APPEND);
        read();
        assertEquals(List.of("1@audit-000001.jsonl:1", "?@audit-000001.jsonl:3", "?@audit-000001.jsonl:4",
                "2@audit-000001.jsonl:5", "3@audit-000002.jsonl:1", "?@audit-000002.jsonl:2",
                "?@audit-000002.jsonl:3", "4@audit-000002.jsonl:4"), told);
    }

    @Test
    void aFolderThatIsMissingHoldsNothing() throws IOException {
        folder = folder.resolve("missing");
        read();
        assertEquals(List.of(), told);
    }
}
