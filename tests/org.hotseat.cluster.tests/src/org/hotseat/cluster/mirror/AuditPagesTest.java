// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.mirror;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditPagesTest {

    @TempDir
    Path folder;

    private List<String> all(int bytes) throws FailureException {
        List<String> said = new ArrayList<>();
        Optional<String> place = Optional.of("");
        while (place.isPresent()) {
            AuditPages.Page page = AuditPages.read(folder, place.get(), bytes);
            page.lines().forEach(line -> said.add(line.text() + '@' + line.where()));
            place = page.next();
        }
        return said;
    }

    private void write(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Test
    void pagesOfAnySizeGiveEachLineOnceAndInOrder() throws IOException, FailureException {
        write("audit-000001.jsonl", "one\n\ntwo\n中文\n");
        write("audit-000002.jsonl", "three\nhalf of an older file");
        write("audit-000003.jsonl", "four\nfive\n");
        write("journal-000001.jsonl", "other\n");
        List<String> expected = List.of("one@audit-000001.jsonl:1", "two@audit-000001.jsonl:3",
                "中文@audit-000001.jsonl:4", "three@audit-000002.jsonl:1",
                "half of an older file@audit-000002.jsonl:2", "four@audit-000003.jsonl:1",
                "five@audit-000003.jsonl:2");
        for (int bytes = 1; bytes < 60; bytes++) {
            assertEquals(expected, all(bytes), bytes + " bytes");
        }
    }

    @Test
    void aLineThatIsBeingWrittenComesWhenItIsWhole() throws IOException, FailureException {
        write("audit-000001.jsonl", "one\ntw");
        AuditPages.Page first = AuditPages.read(folder, "", 4);
        assertEquals(1, first.lines().size());
        assertEquals(List.of("one@audit-000001.jsonl:1"), all(1000));
        write("audit-000001.jsonl", "o\n");
        AuditPages.Page rest = AuditPages.read(folder, first.next().orElseThrow(), 1000);
        assertEquals(List.of(new AuditPages.Line("two", "audit-000001.jsonl:2")), rest.lines());
        assertTrue(rest.next().isEmpty());
    }

    @Test
    void aLineThatIsNoEntryIsCutAndPassed() throws IOException, FailureException {
        write("audit-000001.jsonl", "x".repeat(3_000_000) + "\nlast\n");
        List<AuditPages.Line> lines = AuditPages.read(folder, "", 1_000_000).lines();
        assertEquals(64 * 1024, lines.getFirst().text().length());
        assertEquals(new AuditPages.Line("last", "audit-000001.jsonl:2"), lines.get(1));
    }

    @Test
    void strangePlacesAreRefusedAndWhatIsMissingIsEmpty() throws IOException, FailureException {
        for (String strange : List.of("x", "../../etc/passwd:0:0", "000001:-1:0", "000001:0", "1:0:0 ")) {
            FailureException refused = assertThrows(FailureException.class, () -> AuditPages.read(folder, strange, 10));
            assertEquals(FailureCode.INVALID, refused.code());
        }
        write("audit-000001.jsonl", "one\n");
        assertEquals(List.of(), AuditPages.read(folder, "000001:999999:9", 10).lines());
        assertEquals(List.of(), AuditPages.read(folder.resolve("missing"), "", 10).lines());
    }
}
