// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.hotseat.base.work.Workers;

/** The threads of one connection. They end by themselves once it is closed. */
final class Threads {

    private static final Logger LOG = System.getLogger(Threads.class.getName());
    private static final int HANDLERS = 4;

    private final ExecutorService reading;
    private final ExecutorService writing;
    private final ExecutorService serving;
    private final ExecutorService completing;
    private final ExecutorService telling;
    private final ExecutorService closing;
    private final AtomicBoolean open = new AtomicBoolean(true);

    Threads(Workers workers, String peer) {
        reading = workers.pool("link-read-" + peer, 1);
        writing = workers.pool("link-write-" + peer, 1);
        serving = workers.pool("link-serve-" + peer, HANDLERS);
        completing = workers.pool("link-answer-" + peer, 1);
        telling = workers.pool("link-follow-" + peer, 1);
        closing = workers.pool("link-close-" + peer, 1);
    }

    ExecutorService reading() {
        return reading;
    }

    ExecutorService writing() {
        return writing;
    }

    /** For handlers. */
    ExecutorService serving() {
        return serving;
    }

    /** For what depends on answers. */
    ExecutorService completing() {
        return completing;
    }

    /** For followers, in order. */
    ExecutorService telling() {
        return telling;
    }

    boolean isOpen() {
        return open.get();
    }

    /** Once: closes the wire on a thread of its own, since that may block; lets all threads end. */
    void close(Closeable wire) {
        if (!open.compareAndSet(true, false)) {
            return;
        }
        try {
            closing.execute(() -> closeNow(wire));
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "closed at the end of the process", ending);
            closeNow(wire);
        }
        for (ExecutorService pool : List.of(reading, writing, serving, completing, telling, closing)) {
            pool.shutdown();
        }
    }

    private static void closeNow(Closeable wire) {
        try {
            wire.close();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "a connection was gone already", gone);
        }
    }
}
