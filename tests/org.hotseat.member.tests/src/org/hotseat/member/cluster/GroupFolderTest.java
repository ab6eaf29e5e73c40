// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a host keeps of a cluster that it leaves. */
class GroupFolderTest {

    @TempDir
    private Path home;
    private GroupFolder folder;

    @BeforeEach
    void belong() throws FailureException {
        folder = new GroupFolder(home.resolve("cluster"));
        write("first");
    }

    private void write(String entry) throws FailureException {
        folder.write(folder.journals().resolve("audit-000001.jsonl"), entry);
        folder.write(folder.store().resolve("member"), entry);
    }

    @Test
    void nothingIsLeftUnlessSomebodyAsksForIt() throws FailureException {
        folder.clear();
        assertFalse(Files.exists(folder.journals()));
        assertFalse(Files.exists(folder.store()));
        assertEquals(Optional.empty(), folder.keepJournals());
    }

    @Test
    void journalsOfTwoClustersAreKeptApart() throws FailureException, IOException {
        Path first = folder.keepJournals().orElseThrow();
        folder.clear();
        assertFalse(Files.exists(folder.journals()));
        write("second");
        Path second = folder.keepJournals().orElseThrow();
        folder.clear();
        assertEquals("first", Files.readString(first.resolve("audit-000001.jsonl")));
        assertEquals("second", Files.readString(second.resolve("audit-000001.jsonl")));
        assertTrue(first.startsWith(home.resolve("cluster")));
    }
}
