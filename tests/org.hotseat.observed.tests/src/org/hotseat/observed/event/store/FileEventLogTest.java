// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.event.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.base.failure.Failure;
import org.hotseat.observed.event.Event;
import org.hotseat.observed.event.Setting;
import org.hotseat.observed.event.Severity;
import org.hotseat.observed.event.Subject;
import org.hotseat.observed.support.StillTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events on disk: nothing is lost but what a crash tore. */
class FileEventLogTest {

    private static final Subject PLOT = new Subject(Subject.Kind.MACHINE, "id", "战位\t\"7\"\n\\n");

    @TempDir
    Path folder;
    private final StillTime time = new StillTime();
    private final List<Failure> told = new ArrayList<>();

    private FileEventLog open() {
        return new FileEventLog(folder.resolve("events.log"), time, time.worker(),
                new IncidentBook(time, new ActLedger(time, "li.wei")), told::add);
    }

    private void add(FileEventLog log, String text) {
        log.add(Severity.WARNING, PLOT, text, "why\nso");
        time.run();
    }

    @Test
    void anEventComesBackAsItWasAfterARestart() {
        FileEventLog log = open();
        add(log, "one");
        Event before = log.all().get(0);
        assertEquals(List.of(before), open().all());
        FileEventLog again = open();
        add(again, "two");
        assertEquals(2, again.all().get(1).number());
    }

    @Test
    void whoWhereWhatToDoAndTheIncidentAreKept() {
        Setting setting = new Setting("一\t7", Setting.Role.RESULT, "li.wei", "host-02", "make room\n");
        open().add(Severity.ERROR, PLOT, "one", "", setting);
        time.run();
        assertEquals(setting, open().all().getFirst().setting());
    }

    @Test
    void linesOfAnOlderReleaseAreRead() throws IOException {
        Files.writeString(folder.resolve("events.log"), "7\t17\tINFO\tHOST\th-1\thost-01\tanswers\twhy\t.\n");
        Event old = open().all().getFirst();
        assertEquals("answers", old.text());
        assertEquals(Setting.NONE, old.setting());
    }

    @Test
    void aTornLastLineIsPassedOverAndWrittenPast() throws IOException {
        FileEventLog log = open();
        add(log, "one");
        Files.writeString(folder.resolve("events.log"), "2\t17\tINFO\tMACH", StandardOpenOption.APPEND);
        FileEventLog again = open();
        assertEquals(1, again.all().size());
        add(again, "two");
        assertEquals(List.of("one", "two"), open().all().stream().map(Event::text).toList());
    }

    @Test
    void rubbishInTheMiddleCostsItsLineOnly() throws IOException {
        FileEventLog log = open();
        add(log, "one");
        Files.write(folder.resolve("events.log"), new byte[] { 0, -1, 9, '\n' }, StandardOpenOption.APPEND);
        add(log, "two");
        assertEquals(List.of("one", "two"), open().all().stream().map(Event::text).toList());
    }

    @Test
    void tenThousandAreRememberedAndTheFileIsBounded() throws IOException {
        FileEventLog log = open();
        for (int i = 0; i < 25_000; i++) {
            log.add(Severity.INFO, PLOT, "event " + i, "");
            if (i % 1_000 == 0) {
                time.run();
            }
        }
        time.run();
        assertEquals(FileEventLog.BOUND, log.all().size());
        assertEquals("event 24999", log.all().getLast().text());
        long lines = Files.readString(folder.resolve("events.log"), StandardCharsets.UTF_8).lines().count();
        assertTrue(lines <= 2 * FileEventLog.BOUND + 1_000, "lines " + lines);
        assertEquals(FileEventLog.BOUND, open().all().size());
    }

    @Test
    void listenersHearEachEventAndABrokenOneSilencesNobody() {
        FileEventLog log = open();
        List<String> heard = new ArrayList<>();
        log.onEvent(event -> {
            throw new IllegalStateException("a bug elsewhere");
        });
        var ending = log.onEvent(event -> heard.add(event.text()));
        add(log, "one");
        ending.close();
        add(log, "two");
        assertEquals(List.of("one"), heard);
    }

    @Test
    void whileTheDiskCannotBeWrittenEventsWaitAndAreWrittenInOrder() throws IOException {
        Path blocked = Files.createDirectory(folder.resolve("events.log"));
        FileEventLog log = open();
        add(log, "one");
        add(log, "two");
        assertEquals(2, log.all().size());
        assertEquals(1, told.size());
        Files.delete(blocked);
        add(log, "three");
        assertEquals(List.of("one", "two", "three"), open().all().stream().map(Event::text).toList());
        Files.delete(blocked);
        Files.createDirectory(blocked);
        add(log, "four");
        assertEquals(2, told.size());
        Files.delete(blocked);
        log.flush();
        time.run();
        assertEquals(List.of("four"), open().all().stream().map(Event::text).toList());
    }
}
