// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.file.WholeAppend;
import org.hotseat.base.time.Deadline;

/**
 * A file with one line of JSON per command; older ones beside it as .1 to .4, the eldest is dropped. Thread-safe;
 * blocks for the disk. A log that cannot be written never keeps a command from running: that is told once, and once
 * more after it has worked again. Meanwhile the newest lines are kept in memory and written as soon as it works.
 */
public final class AuditLog {

    /** When a file is full, bytes. */
    public static final long LIMIT = 4L << 20;

    private static final Logger LOG = System.getLogger(AuditLog.class.getName());
    private static final int OLD_FILES = 4;
    private static final int WAITING = 1_000;

    private final Path file;
    private final long limit;
    private final Consumer<Failure> trouble;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private boolean told;
    private int running;
    private boolean ended;

    /**
     * A log.
     *
     * @param file made when it is missing, its folder too
     * @param trouble is told when nothing can be written; must not block
     */
    public AuditLog(Path file, Consumer<Failure> trouble) {
        this(file, LIMIT, trouble);
    }

    AuditLog(Path file, long limit, Consumer<Failure> trouble) {
        this.file = file.toAbsolutePath();
        this.limit = limit;
        this.trouble = trouble;
    }

    /**
     * Where the newest lines are.
     *
     * @return the file
     */
    public Path file() {
        return file;
    }

    /** A command that has begun; its line comes when it has ended. */
    @FunctionalInterface
    public interface Running {

        /**
         * Writes the command down; once, however it has ended. Blocks for the disk.
         *
         * @param entry the command
         */
        void end(AuditEntry entry);
    }

    /**
     * A command begins. Does not block for the disk.
     *
     * @return what must be told of its end, or {@link #rest} waits in vain
     * @throws FailureException CANCELLED after {@link #rest}: what cannot be written down is not done
     */
    public synchronized Running begin() throws FailureException {
        if (ended) {
            throw new FailureException(FailureCode.CANCELLED, NLS.bind(Messages.ended, file), "");
        }
        running++;
        return this::record;
    }

    /**
     * Whether no command runs that is not written down yet.
     *
     * @return whether each line is written or cannot be
     */
    public synchronized boolean isAtRest() {
        return running == 0;
    }

    /**
     * Waits for the lines of the commands that run. None begins after it, so that nothing touches the file any more.
     *
     * @param limit how long to wait
     * @return false when a command still runs then; its line is still written should it end
     * @throws InterruptedException while waiting
     */
    public synchronized boolean rest(Duration limit) throws InterruptedException {
        Deadline deadline = Deadline.in(limit);
        while (running > 0 && !deadline.isOver()) {
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, deadline.left().toNanos()));
        }
        ended = true;
        return running == 0;
    }

    private synchronized void record(AuditEntry entry) {
        try {
            write(entry);
        } finally {
            running--;
            notifyAll();
        }
    }

    private void write(AuditEntry entry) {
        waiting.addLast((entry.line() + '\n').getBytes(StandardCharsets.UTF_8));
        try {
            append(together());
            waiting.clear();
            told = false;
        } catch (IOException unwritable) {
            LOG.log(told ? Level.DEBUG : Level.WARNING, "commands are missing in " + file, unwritable);
            if (waiting.size() > WAITING) {
                waiting.removeFirst();
            }
            if (!told) {
                told = true;
                trouble.accept(new Failure(FailureCode.FILE, NLS.bind(Messages.notWritten, file),
                        Messages.notWrittenRemedy));
            }
        }
    }

    private byte[] together() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        waiting.forEach(lines::writeBytes);
        return lines.toByteArray();
    }

    private void append(byte[] lines) throws IOException {
        if (Files.exists(file) && Files.size(file) + lines.length > limit) {
            rotate();
        }
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        WholeAppend.append(file, lines, false); // does not mind that commands are ended by interrupting their thread
    }

    private void rotate() throws IOException {
        for (int n = OLD_FILES - 1; n >= 1; n--) {
            if (Files.exists(old(n))) {
                Files.move(old(n), old(n + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(file, old(1), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path old(int n) {
        return file.resolveSibling(file.getFileName() + "." + n);
    }
}
