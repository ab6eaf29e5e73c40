// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** A device at a tty: says sentences of ten bytes, numbered, until it is closed, and keeps what it hears. */
final class LabLine implements AutoCloseable {

    private static final int SENTENCE = 10;
    private static final long PACE_NANOS = 5_000_000;

    private final Process pair;
    private final Thread speaker = Thread.ofVirtual().unstarted(this::speak);
    private final Thread ear = Thread.ofVirtual().unstarted(this::hear);
    private final StringBuilder heard = new StringBuilder();
    private volatile boolean ended;

    LabLine(Path tty) throws IOException {
        pair = new ProcessBuilder("socat", "PTY,link=" + tty + ",raw,echo=0", "STDIO").redirectError(
                ProcessBuilder.Redirect.DISCARD).start();
        Until.holds("a tty", () -> Files.exists(tty));
        ear.start();
    }

    void begin() {
        speaker.start();
    }

    private void speak() {
        OutputStream out = pair.getOutputStream();
        try {
            for (int number = 0; !ended; number++) {
                out.write(sentence(number).getBytes(US_ASCII));
                out.flush();
                LockSupport.parkNanos(PACE_NANOS);
            }
        } catch (IOException gone) {
            ended = true;
        }
    }

    private static String sentence(int number) {
        return String.format("$G%07d\n", number);
    }

    /** What it has said from a sentence on. */
    static String from(int number, int length) {
        StringBuilder all = new StringBuilder();
        for (int next = number; all.length() < length; next++) {
            all.append(sentence(next));
        }
        return all.substring(0, length);
    }

    /** Which sentence it is that a text begins within, and how far in. */
    static int position(String text) {
        int begin = text.indexOf('$');
        return Integer.parseInt(text.substring(begin + 2, begin + SENTENCE - 1)) * SENTENCE - begin;
    }

    private void hear() {
        InputStream in = pair.getInputStream();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                synchronized (heard) {
                    heard.append((char) next);
                }
            }
        } catch (IOException gone) {
            ended = true;
        }
    }

    String heard() {
        synchronized (heard) {
            return heard.toString();
        }
    }

    @Override
    public void close() throws Exception {
        ended = true;
        pair.destroyForcibly().waitFor();
    }
}
