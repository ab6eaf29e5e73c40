// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.line;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Workers;

/**
 * A tty. The program {@code socat} opens it, for two reasons: Java knows nothing of termios, and a session's first
 * process that opens a tty by Java would make it its own terminal, whose hang-up ends the process. What is written is
 * paced by the rate of the line, so that little is on its way when the port gets another owner. The device is opened
 * again when it went away. Thread-safe.
 */
public final class TtyLine implements Line {

    private static final Logger LOG = System.getLogger(TtyLine.class.getName());
    private static final String PROGRAM = "socat";
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration WELL = Duration.ofSeconds(5);
    private static final long AHEAD_NANOS = Duration.ofMillis(20).toNanos();
    private static final int PIECE = 4096;
    private static final int WORDS = 2000;

    private final Path device;
    private final LineSettings settings;
    private final ExecutorService thread;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable Process process;
    private volatile LineStatus status = new LineStatus(false, Messages.closed, 0);
    /** When what was written will have gone out; of the thread that writes. */
    private long busyUntil = System.nanoTime();

    /**
     * Closed so far.
     *
     * @param device its absolute path
     * @param settings of the line
     * @param workers give the thread
     * @throws FailureException INVALID when the path is not absolute
     */
    public TtyLine(Path device, LineSettings settings, Workers workers) throws FailureException {
        if (!device.isAbsolute()) {
            throw new FailureException(FailureCode.INVALID, NLS.bind(Messages.badDevice, device),
                    Messages.badDeviceRemedy);
        }
        this.device = device;
        this.settings = settings;
        this.thread = workers.pool("line-" + device.getFileName(), 1);
    }

    @Override
    public void open(Listener listener) {
        thread.execute(() -> keepOpen(listener));
    }

    private void keepOpen(Listener listener) {
        Duration pause = FIRST_PAUSE;
        try {
            do {
                long begun = System.nanoTime();
                serve(listener);
                boolean wasWell = System.nanoTime() - begun > WELL.toNanos();
                pause = wasWell ? FIRST_PAUSE : pause.multipliedBy(2);
                if (pause.compareTo(LONGEST_PAUSE) > 0) {
                    pause = LONGEST_PAUSE;
                }
            } while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException ending) {
            LOG.log(Level.DEBUG, "the line ends", ending);
            Thread.currentThread().interrupt();
        }
        status = new LineStatus(false, Messages.closed, 0);
    }

    private void serve(Listener listener) {
        Process started;
        try {
            started = new ProcessBuilder(command()).start();
        } catch (IOException impossible) {
            told(NLS.bind(Messages.noProgram, PROGRAM), impossible);
            return;
        }
        try {
            process = started;
            if (closed.getCount() > 0) {
                status = new LineStatus(true, NLS.bind(Messages.open, settings), 0);
                hear(started.getInputStream(), listener);
            }
        } catch (IOException broken) {
            LOG.log(Level.DEBUG, "the line {0} is broken", device, broken);
        } finally {
            process = null;
            started.destroyForcibly();
            if (closed.getCount() > 0) {
                told(NLS.bind(Messages.gone, device, lastWords(started)), null);
            }
        }
    }

    private void hear(InputStream in, Listener listener) throws IOException {
        byte[] bytes = new byte[PIECE];
        int length = in.read(bytes);
        while (length >= 0) {
            listener.said(bytes, length);
            length = in.read(bytes);
        }
    }

    private void told(String text, @Nullable Throwable why) {
        if (!status.text().equals(text)) {
            LOG.log(Level.WARNING, text, why);
        }
        status = new LineStatus(false, text, 0);
    }

    private static String lastWords(Process ended) {
        try {
            return new String(ended.getErrorStream().readNBytes(WORDS), UTF_8).lines().reduce((one, two) -> two)
                    .map(line -> line.replaceFirst("^.* E ", "")).orElse(Messages.hungUp);
        } catch (IOException unreadable) {
            LOG.log(Level.DEBUG, "nothing was said at the end", unreadable);
            return Messages.hungUp;
        }
    }

    private List<String> command() {
        List<String> options = new ArrayList<>(List.of("OPEN:" + escaped(device), "noctty", "nonblock", "cfmakeraw",
                "clocal=1", "hupcl=0", "b" + settings.rate(), "cs" + settings.bits(),
                "parenb=" + (settings.parity() == LineSettings.Parity.NONE ? 0 : 1),
                "parodd=" + (settings.parity() == LineSettings.Parity.ODD ? 1 : 0),
                "cstopb=" + (settings.stops() - 1),
                "crtscts=" + (settings.flow() == LineSettings.Flow.HARDWARE ? 1 : 0)));
        return List.of(PROGRAM, "-t", "0", "-", String.join(",", options));
    }

    /** To socat some characters of a path mean something. */
    private static String escaped(Path path) {
        return path.toString().replaceAll("[^A-Za-z0-9/_.-]", "\\\\$0");
    }

    @Override
    public boolean write(byte[] bytes) throws IOException, InterruptedException {
        Process now = process;
        if (now == null) {
            return false;
        }
        OutputStream out = now.getOutputStream();
        int piece = Math.clamp(AHEAD_NANOS / settings.byteNanos(), 1, PIECE);
        for (int from = 0; from < bytes.length; from += piece) {
            int length = Math.min(piece, bytes.length - from);
            pace(length);
            out.write(bytes, from, length);
            out.flush();
        }
        return true;
    }

    private void pace(int length) throws InterruptedException {
        long now = System.nanoTime();
        if (busyUntil - now > AHEAD_NANOS) {
            closed.await(busyUntil - now - AHEAD_NANOS, TimeUnit.NANOSECONDS);
            now = System.nanoTime();
        }
        busyUntil = (busyUntil - now > 0 ? busyUntil : now) + length * settings.byteNanos();
    }

    /** Where the device may stop us, much may be waiting in the pipe; it goes with the process. */
    @Override
    public void forget() {
        Process now = process;
        if (settings.flow() != LineSettings.Flow.NONE && now != null) {
            now.destroyForcibly();
        }
    }

    @Override
    public LineStatus status() {
        return status;
    }

    @Override
    public void close() {
        closed.countDown();
        Process now = process;
        if (now != null) {
            now.destroyForcibly();
        }
        thread.shutdown();
    }
}
