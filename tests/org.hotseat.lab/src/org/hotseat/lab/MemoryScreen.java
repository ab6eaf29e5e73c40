// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lab;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An X display without a monitor: Xvfb, whose picture can be read. Methods block for a moment. */
public final class MemoryScreen implements AutoCloseable {

    private static final int END_SECONDS = 10;
    private final Process process;
    private final Path folder;
    private final String display;

    /**
     * Begins, under a number that is free.
     *
     * @param folder for its picture; exists
     * @param width pixels
     * @param height pixels
     * @throws IOException when it does not come up
     */
    public MemoryScreen(Path folder, int width, int height) throws IOException {
        this.folder = folder;
        this.process = new ProcessBuilder("Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-noreset", "-screen", "0",
                width + "x" + height + "x24", "-fbdir", folder.toString()).redirectError(folder.resolve("xvfb.out")
                        .toFile()).start();
        try (BufferedReader said = process.inputReader(US_ASCII)) {
            String number = said.readLine();
            if (number == null) {
                throw new IOException("Xvfb: " + Files.readString(folder.resolve("xvfb.out")));
            }
            display = ':' + number.strip();
        }
    }

    /**
     * Whether it is there.
     *
     * @return true when Xvfb can be begun
     */
    public static boolean installed() {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.isExecutable(Path.of(path, "Xvfb")));
    }

    /**
     * Its name for programs.
     *
     * @return such as {@code :7}
     */
    public String display() {
        return display;
    }

    /**
     * What it shows.
     *
     * @return now
     * @throws IOException when it cannot be read
     */
    public Frame frame() throws IOException {
        return Frame.xwd(Files.readAllBytes(folder.resolve("Xvfb_screen0")));
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
