// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.event.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

import org.hotseat.base.file.CrashSafeFile;
import org.hotseat.base.file.WholeAppend;
import org.hotseat.observed.event.Event;

/**
 * The file of events: appended and synced, so that a crash costs at most the line being written; rewritten shorter
 * when it has grown to twice its bound. Confined to one worker. Blocks for the disk.
 */
final class EventFile {

    private final Path file;
    private final int bound;
    private int lines;
    private boolean torn;

    EventFile(Path file, int bound) {
        this.file = file;
        this.bound = bound;
    }

    /** Reads the newest events; torn and damaged lines are passed over. */
    Deque<Event> load() throws IOException {
        Deque<Event> events = new ArrayDeque<>();
        if (!Files.exists(file)) {
            return events;
        }
        byte[] bytes = Files.readAllBytes(file);
        torn = bytes.length > 0 && bytes[bytes.length - 1] != '\n';
        new String(bytes, StandardCharsets.UTF_8).lines().forEach(line -> {
            lines++;
            EventLine.read(line).ifPresent(events::addLast);
            if (events.size() > bound) {
                events.removeFirst();
            }
        });
        return events;
    }

    /** Appends events, all or none. */
    void append(List<Event> events) throws IOException {
        StringBuilder text = new StringBuilder();
        if (torn) {
            text.append('\n');
        }
        events.forEach(event -> text.append(EventLine.write(event)).append('\n'));
        WholeAppend.append(file, text.toString().getBytes(StandardCharsets.UTF_8), true);
        torn = false;
        lines += events.size();
    }

    /** Whether it should be rewritten. */
    boolean isLong() {
        return lines > 2 * bound;
    }

    /** Rewrites it with these events alone. */
    void rewrite(Collection<Event> events) throws IOException {
        CrashSafeFile.replace(file, out -> {
            StringBuilder text = new StringBuilder();
            events.forEach(event -> text.append(EventLine.write(event)).append('\n'));
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        });
        lines = events.size();
        torn = false;
    }
}
