// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.seat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;

import com.google.gson.Gson;

/** Appends figures and runs to the file of lines, one by one, so that a benchmark that breaks off has told what it saw. */
final class Lines {

    private final Path file;

    Lines(Path file) {
        this.file = file;
    }

    void sample(String id, double value) throws IOException {
        append(String.format(Locale.ROOT, "sample\t%s\tours\t%.3f%n", id, value));
    }

    void run(Map<String, Object> fields) throws IOException {
        append("run\t" + new Gson().toJson(fields) + System.lineSeparator());
    }

    void note(String text) throws IOException {
        append("note\t" + text.replace('\n', ' ').replace('\t', ' ') + System.lineSeparator());
        say(text);
    }

    /** For the person who waits. */
    void say(String text) {
        System.err.println("hotseat: " + text);
    }

    private void append(String line) throws IOException {
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
