// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.history.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The folder of a day: one file per finished hour and a journal of the present one. Files that are damaged are set
 * aside, files older than a day removed. What a full disk does not take stays in memory and is written with a later
 * minute. Blocks for the disk; thread-safe.
 */
final class HistoryFolder {

    static final int HOURS = 25;

    private static final Logger LOG = System.getLogger(HistoryFolder.class.getName());
    private static final String HOUR = ".hour";
    private static final String JOURNAL = ".minutes";
    private static final String DAMAGED = ".damaged";

    private final Path folder;
    private final TreeMap<Integer, Map<String, float[]>> unwritten = new TreeMap<>();
    private final Deque<HourBook> unfinished = new ArrayDeque<>();
    private HourBook book;

    HistoryFolder(Path folder, long hour) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        this.book = new HourBook(hour);
        takeUp(hour);
        clean(hour);
    }

    /** What an earlier process left: its hour goes on, or is finished. */
    private void takeUp(long hour) throws IOException {
        try (DirectoryStream<Path> journals = Files.newDirectoryStream(folder, "*" + JOURNAL)) {
            for (Path journal : journals) {
                long its = number(journal);
                HourBook found = its == hour ? book : new HourBook(its);
                boolean damaged = MinuteJournal.replay(journal, found);
                if (its != hour) {
                    unfinished.addLast(found);
                } else if (damaged) {
                    setAside(journal);
                }
            }
        }
        try {
            finishAll();
        } catch (IOException full) {
            LOG.log(Level.WARNING, "the hour of an earlier run is finished later", full);
        }
    }

    synchronized void write(long hour, int minute, Map<String, float[]> figures) throws IOException {
        if (hour != book.hour()) {
            turn(hour);
        }
        figures.forEach((subject, values) -> book.put(minute, subject, values));
        unwritten.put(minute, figures);
        MinuteJournal.append(journal(hour), unwritten);
        unwritten.clear();
        finishAll();
    }

    private void turn(long hour) throws IOException {
        unfinished.addLast(book);
        if (unfinished.size() > HOURS) {
            unfinished.removeFirst();
        }
        book = new HourBook(hour);
        unwritten.clear();
        clean(hour);
    }

    private void finishAll() throws IOException {
        for (HourBook full = unfinished.peekFirst(); full != null; full = unfinished.peekFirst()) {
            if (!full.isEmpty()) {
                HourFile.write(folder.resolve(full.hour() + HOUR), full);
            }
            Files.deleteIfExists(journal(full.hour()));
            unfinished.removeFirst();
        }
    }

    /** One subject's row of an hour; empty when there is none. */
    synchronized Optional<float[]> read(long hour, String subject) throws IOException {
        if (hour == book.hour()) {
            return Optional.of(book.row(subject));
        }
        for (HourBook full : unfinished) {
            if (full.hour() == hour) {
                return Optional.of(full.row(subject));
            }
        }
        Path file = folder.resolve(hour + HOUR);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return HourFile.read(file, hour, subject);
        } catch (IOException damaged) {
            LOG.log(Level.WARNING, "an hour of figures is damaged and set aside", damaged);
            setAside(file);
            return Optional.empty();
        }
    }

    private void clean(long hour) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (number(file) < hour - HOURS) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private void setAside(Path file) throws IOException {
        Files.move(file, file.resolveSibling(file.getFileName() + DAMAGED), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path journal(long hour) {
        return folder.resolve(hour + JOURNAL);
    }

    /** The hour in a file's name; a name without one counts as new, so that nothing of others is removed. */
    private static long number(Path file) {
        String name = file.getFileName().toString();
        String digits = name.substring(0, Math.max(0, name.indexOf('.')));
        return digits.matches("\\d{1,9}") ? Long.parseLong(digits) : Long.MAX_VALUE;
    }
}
