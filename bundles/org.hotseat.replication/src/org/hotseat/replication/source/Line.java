// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.replication.wire.Answer;
import org.hotseat.replication.wire.AnswerReader;

/**
 * A connection to the standby in use: its answers are read as they come, by a thread of its own, so that its end is
 * noticed at once; a write that stands still ends it. {@link #close} from any thread.
 */
final class Line implements AutoCloseable {

    private final StandbyLink link;
    private final WatchedOutput out;
    private final Runnable news;
    private final Future<?> watch;
    private final Deque<Answer> answers = new ArrayDeque<>();
    private @Nullable Failure end;

    /**
     * Begins to read.
     *
     * @param news told when an answer came, or the end; must not block
     */
    Line(StandbyLink link, ReplicationLimits limits, Executor readers, ScheduledExecutorService timer, Runnable news) {
        this.link = link;
        this.out = new WatchedOutput(link.out());
        this.news = news;
        long look = Math.max(1, limits.stall().toMillis() / 4);
        watch = timer.scheduleWithFixedDelay(() -> {
            if (out.stands(limits.stall())) {
                ended(new Failure(FailureCode.TIMEOUT, Messages.standsStill, Messages.linkRemedy));
            }
        }, look, look, TimeUnit.MILLISECONDS);
        readers.execute(this::read);
    }

    private void read() {
        AnswerReader reader = new AnswerReader(link.in());
        try {
            Optional<Answer> next = reader.read();
            while (next.isPresent()) {
                came(next.get());
                next = reader.read();
            }
            ended(new Failure(FailureCode.UNREACHABLE, Messages.linkEnded, Messages.linkRemedy));
        } catch (IOException broken) {
            ended(broken(broken));
        } catch (FailureException damaged) {
            ended(damaged.failure());
        }
    }

    static Failure broken(IOException broken) {
        return new Failure(FailureCode.UNREACHABLE, NLS.bind(Messages.linkBroke, String.valueOf(broken.getMessage())),
                Messages.linkRemedy);
    }

    private void came(Answer answer) {
        synchronized (this) {
            answers.add(answer);
            notifyAll();
        }
        news.run();
    }

    private void ended(Failure why) {
        synchronized (this) {
            if (end == null) {
                end = why;
            }
            notifyAll();
        }
        close();
        news.run();
    }

    OutputStream out() {
        return out;
    }

    /** Whether nothing has ended it; answers may still be there when something has. */
    synchronized boolean isOpen() {
        return end == null;
    }

    /** An answer that is there already. */
    synchronized Optional<Answer> seen() {
        return Optional.ofNullable(answers.poll());
    }

    /** Waits for an answer; those that came before the end are still given. */
    synchronized Answer await(Deadline deadline) throws FailureException {
        while (answers.isEmpty() && end == null && !deadline.isOver()) {
            try {
                TimeUnit.NANOSECONDS.timedWait(this, Math.max(1_000_000, deadline.left().toNanos()));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new FailureException(new Failure(FailureCode.CANCELLED, Messages.ended), stopped);
            }
        }
        Answer first = answers.poll();
        if (first != null) {
            return first;
        }
        Failure ended = end;
        throw new FailureException(ended != null ? ended
                : new Failure(FailureCode.TIMEOUT, Messages.noAnswer, Messages.linkRemedy));
    }

    @Override
    public void close() {
        watch.cancel(false);
        synchronized (this) {
            if (end == null) {
                end = new Failure(FailureCode.CANCELLED, Messages.ended);
            }
            notifyAll();
        }
        link.close();
    }
}
