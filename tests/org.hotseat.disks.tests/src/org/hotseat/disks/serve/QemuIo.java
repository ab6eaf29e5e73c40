// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.serve;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Has one disk open as a machine has, and writes and reads its first bytes. */
final class QemuIo implements AutoCloseable {

    private static final Pattern BYTES = Pattern.compile("00000000:\\s+([0-9a-f]{2})");

    private final Process process;
    private final BufferedReader said;
    private final BufferedWriter told;

    QemuIo(String address) throws IOException {
        process = new ProcessBuilder("stdbuf", "-oL", "qemu-io", "-f", "raw", address).redirectErrorStream(true)
                .start();
        said = process.inputReader();
        told = process.outputWriter();
        read();
    }

    void write(int pattern) throws IOException {
        ask("write -P " + pattern + " 0 512");
    }

    int read() throws IOException {
        Matcher bytes = BYTES.matcher(ask("read -v 0 16"));
        if (!bytes.find()) {
            throw new IOException("no bytes");
        }
        return Integer.parseInt(bytes.group(1), 16);
    }

    private String ask(String command) throws IOException {
        told.write(command + '\n');
        told.flush();
        StringBuilder answer = new StringBuilder();
        while (true) {
            String line = said.readLine();
            if (line == null || line.contains("failed")) {
                throw new EOFException(answer + String.valueOf(line));
            }
            answer.append(line).append('\n');
            if (line.contains(" ops; ")) {
                return answer.toString();
            }
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        said.close();
    }
}
