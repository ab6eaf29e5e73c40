// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs and waits for them. */
final class Shell {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private Shell() {
    }

    /** What it said on both streams. */
    static String run(List<String> command) throws IOException {
        return run(command, "");
    }

    /** The same with something to read; its output goes by a file, since what it leaves behind may keep that open. */
    static String run(List<String> command, String input) throws IOException {
        Path output = Files.createTempFile("hotseat-chaos", ".txt");
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().write(input.getBytes(UTF_8));
            process.getOutputStream().close();
            boolean ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            String said = Files.readString(output);
            if (!ended || process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + (ended ? "" : " (not in time)") + ":\n" + said);
            }
            return said;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } finally {
            Files.delete(output);
        }
    }
}
