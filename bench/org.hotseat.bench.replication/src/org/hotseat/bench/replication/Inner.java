// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.replication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program on a host of the lab, which is told what to do and says what came of it. For one thread. */
final class Inner implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;

    private final Process process;
    private final BufferedReader lines;

    Inner(List<String> command, Path log) throws IOException {
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        lines = new BufferedReader(process.inputReader(UTF_8));
        if (!next().equals("ready")) {
            throw new IOException("not ready, see " + log);
        }
    }

    private String next() throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith("@")) {
            line = lines.readLine();
        }
        if (line == null) {
            throw new IOException("the program has ended");
        }
        return line.substring(1);
    }

    /** Lets it do something and waits for the end. */
    List<Generation> ask(String command) throws IOException {
        process.getOutputStream().write((command + '\n').getBytes(UTF_8));
        process.getOutputStream().flush();
        List<Generation> all = new ArrayList<>();
        String said = next();
        while (said.startsWith(Generation.WORD)) {
            all.add(Generation.of(said));
            said = next();
        }
        if (!said.equals("done")) {
            throw new IOException(said);
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(ended);
        }
    }
}
