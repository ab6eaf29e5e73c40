// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.seat;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.hotseat.chaos.lab.Await;
import org.hotseat.chaos.lab.LabHost;
import org.hotseat.chaos.lab.LabHosts;

/**
 * A device at a tty of a board, such as a receiver of satellites: says sentences of ten bytes, numbered, ten of them a
 * second, from {@link #begin} until it is closed. Used by one thread, beside one of its own.
 */
final class TalkingLine implements AutoCloseable {

    private static final int SENTENCE = 10;
    private static final long PACE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Process pair;
    private final Thread speaker = new Thread(this::speak, "talking-line");
    /** Written by its own thread only. */
    private volatile long said;
    private volatile boolean ended;

    /** Makes the tty, and a device that is silent. */
    TalkingLine(LabHosts lab, LabHost board, String tty) throws IOException {
        pair = new ProcessBuilder(lab.command(board, List.of("socat", "PTY,link=" + tty + ",raw,echo=0", "STDIO")))
                .redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        Await.holds("a tty at " + board, () -> Files.exists(board.file(tty), LinkOption.NOFOLLOW_LINKS) ? "" : tty);
        speaker.setDaemon(true);
    }

    void begin() {
        speaker.start();
    }

    private void speak() {
        OutputStream out = pair.getOutputStream();
        try {
            for (long number = 0; !ended; number++) {
                out.write(sentence(number).getBytes(US_ASCII));
                out.flush();
                said += SENTENCE;
                LockSupport.parkNanos(PACE_NANOS);
            }
        } catch (IOException gone) {
            if (!ended) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    /** Bytes that it has said so far. */
    long said() {
        return said;
    }

    private static String sentence(long number) {
        return String.format(Locale.ROOT, "$G%07d\n", number);
    }

    /** What it says from a byte on. */
    static String from(long position, int length) {
        StringBuilder all = new StringBuilder();
        for (long number = position / SENTENCE; all.length() < length + SENTENCE; number++) {
            all.append(sentence(number));
        }
        return all.substring((int) (position % SENTENCE), (int) (position % SENTENCE) + length);
    }

    /** Which byte of all that it says a text begins with; negative when the text is too short to tell. */
    static long position(String text) {
        int begin = text.indexOf('$');
        if (begin < 0 || text.length() < begin + SENTENCE) {
            return -1;
        }
        return Long.parseLong(text.substring(begin + 2, begin + SENTENCE - 1)) * SENTENCE - begin;
    }

    @Override
    public void close() throws IOException {
        ended = true;
        pair.destroy();
        try {
            if (!pair.waitFor(Await.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("the tty does not end");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
