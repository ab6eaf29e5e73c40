// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.replication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Appends figures to the benchmark's file of lines, one by one, so that a run that breaks off has told what it saw. */
final class Lines {

    private final Path file;

    Lines(Path file) {
        this.file = file;
    }

    void sample(String id, String who, double value) throws IOException {
        append(String.format(Locale.ROOT, "sample\t%s\t%s\t%.3f%n", id, who, value));
    }

    void note(String text) throws IOException {
        append("note\t" + text.replaceAll("\\s+", " ") + System.lineSeparator());
        System.err.println("hotseat: " + text);
    }

    /** For the person who waits. */
    void say(String text) {
        System.err.println("hotseat: " + text);
    }

    private void append(String line) throws IOException {
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
