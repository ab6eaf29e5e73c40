// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.contract.LocalGroup;
import org.hotseat.state.Kinds;
import org.hotseat.state.Raw;
import org.hotseat.state.StateMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalArchiveTest {

    @TempDir
    Path folder;

    private final ThreadWorkers workers = new ThreadWorkers();

    @AfterEach
    void end() {
        workers.close();
    }

    /** Its thread has ended when this returns. */
    private void with(Path place, Consumer<JournalArchive> act) throws InterruptedException {
        ExecutorService[] made = new ExecutorService[1];
        JournalArchive archive = new JournalArchive(place, new Workers() {
            @Override
            public ExecutorService pool(String name, int threads) {
                made[0] = workers.pool(name, threads);
                return made[0];
            }

            @Override
            public ExecutorService background(String name, int threads) {
                return pool(name, threads);
            }

            @Override
            public ScheduledExecutorService timer() {
                return workers.timer();
            }

            @Override
            public void close() {
                workers.close();
            }
        });
        act.accept(archive);
        archive.close();
        assertTrue(made[0].awaitTermination(30, TimeUnit.SECONDS));
    }

    private static MirrorChange change(int number, String text) {
        return new MirrorChange(number, Map.of(Kinds.AUDIT.key(Kinds.number(number)), new Raw(1, text, number),
                "host/a", new Raw(1, "{}", number)), List.of(), List.of());
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file);
    }

    @Test
    void eachEntryIsOneLineOnceAlsoOverRestarts() throws Exception {
        Path file = folder.resolve("made/audit-000001.jsonl");
        with(file.getParent(), archive -> {
            archive.changed(change(1, "{\"n\":1}"));
            archive.changed(change(2, "{\"n\":2}"));
        });
        assertEquals(List.of("{\"n\":1}", "{\"n\":2}"), lines(file));
        StateMap state = new StateMap();
        for (int i = 1; i <= 3; i++) {
            state.put(Kinds.AUDIT.key(Kinds.number(i)), 1, "{\"n\":" + i + "}", i);
        }
        state.put(Kinds.JOURNAL.key(Kinds.number(1)), 1, "{\"j\":1}", 4);
        with(file.getParent(), archive -> {
            archive.reset(state.snapshot());
            archive.changed(change(4, "{\"n\":4}"));
        });
        assertEquals(List.of("{\"n\":1}", "{\"n\":2}", "{\"n\":3}", "{\"n\":4}"), lines(file));
        assertEquals(List.of("{\"j\":1}"), lines(file.resolveSibling("journal-000001.jsonl")));
    }

    @Test
    void halfALineOfACrashStandsAlone() throws Exception {
        Path file = folder.resolve("audit-000001.jsonl");
        Files.writeString(file, "{\"n\":1}\n{\"n\":");
        with(folder, archive -> archive.changed(change(2, "{\"n\":2}")));
        assertEquals(List.of("{\"n\":1}", "{\"n\":", "{\"n\":2}"), lines(file));
    }

    @Test
    void aFullFileIsFollowedByAnother() throws Exception {
        Files.writeString(folder.resolve("audit-000007.jsonl"), "x".repeat(5_000_000) + '\n');
        with(folder, archive -> archive.changed(change(2, "{\"n\":2}")));
        assertEquals(List.of("{\"n\":2}"), lines(folder.resolve("audit-000008.jsonl")));
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenLater() throws Exception {
        Path blocked = folder.resolve("blocked");
        Files.writeString(blocked, "a file where the folder should be");
        with(blocked, archive -> {
            archive.changed(change(1, "{\"n\":1}"));
            LocalGroup.until("trouble", () -> archive.trouble().isPresent());
            try {
                Files.delete(blocked);
            } catch (IOException unexpected) {
                throw new AssertionError(unexpected);
            }
            archive.reached(5);
            LocalGroup.until("no trouble", () -> archive.trouble().isEmpty());
        });
        assertEquals(List.of("{\"n\":1}"), lines(blocked.resolve("audit-000001.jsonl")));
    }
}
