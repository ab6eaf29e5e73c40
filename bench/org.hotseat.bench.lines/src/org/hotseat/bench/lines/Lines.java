// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.lines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;

import com.google.gson.Gson;

/**
 * Appends figures and runs to a benchmark's file of lines, one by one, so that a run that breaks off has told what it saw.
 * {@code bench/lib/Figures.java} makes the table and the JSON of them. For one thread at a time.
 */
public final class Lines {

    private static final String OURS = "ours";

    private final Path file;

    /**
     * Goes on with a file.
     *
     * @param file made at the first line when it is not there
     */
    public Lines(Path file) {
        this.file = file;
    }

    /**
     * One sample of ours.
     *
     * @param id of the figure
     * @param value in the figure's unit
     * @throws IOException of the file
     */
    public void sample(String id, double value) throws IOException {
        sample(id, OURS, value);
    }

    /**
     * One sample of somebody.
     *
     * @param id of the figure
     * @param who ours, or the peer
     * @param value in the figure's unit
     * @throws IOException of the file
     */
    public void sample(String id, String who, double value) throws IOException {
        append(String.format(Locale.ROOT, "sample\t%s\t%s\t%.3f%n", id, who, value));
    }

    /**
     * All that is known of one run.
     *
     * @param fields become JSON
     * @throws IOException of the file
     */
    public void run(Map<String, Object> fields) throws IOException {
        append("run\t" + new Gson().toJson(fields) + System.lineSeparator());
    }

    /**
     * Something that belongs to the figures and is none; the person who waits hears it too.
     *
     * @param text becomes one line
     * @throws IOException of the file
     */
    public void note(String text) throws IOException {
        append("note\t" + text.replaceAll("\\s+", " ") + System.lineSeparator());
        say(text);
    }

    /**
     * Tells the person who waits, and nobody else.
     *
     * @param text one line
     */
    public void say(String text) {
        System.err.println("hotseat: " + text);
    }

    private void append(String line) throws IOException {
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
