// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.protocol.frame.FrameRefused;
import org.hotseat.protocol.frame.Frames;
import org.hotseat.protocol.frame.Message;

/**
 * Writes: first what was said, then changes for followers, and flushes when there is nothing more. Nobody who says
 * something waits for it. What waits to be written is bounded by the questions in flight; of progress, pings and pongs
 * only the latest is kept.
 */
final class LinkWriter {

    private static final int BUFFER = 64 * 1024;
    /** A connection that does not take its answers is written to no more. */
    private static final long MOST_WAITING = 96L * 1024 * 1024;
    private static final long LOOK_MILLIS = 1000;

    private final OutputStream out;
    private final Publishing publishing;
    private final MonotonicClock clock;
    private final Object lock = new Object();
    /** Guarded by the lock, as what follows. */
    private final Deque<byte[]> queue = new ArrayDeque<>();
    private final Map<Long, Message.Step> steps = new LinkedHashMap<>();
    private long waiting;
    private @Nullable Message ping;
    private @Nullable Message pong;
    private boolean rung;
    /** Whether the greeting has been written, before which nothing may be. */
    private boolean greeted;
    private boolean last;
    private boolean stopped;
    private volatile boolean writing;
    private volatile long writingSince;

    LinkWriter(OutputStream out, Publishing publishing, MonotonicClock clock) {
        this.out = new BufferedOutputStream(out, BUFFER);
        this.publishing = publishing;
        this.clock = clock;
    }

    /** Says something that is short by its kind. */
    void send(Message message) {
        try {
            send(Frames.write(message));
        } catch (FrameRefused impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Says something that was written already. */
    void send(byte[] frame) {
        synchronized (lock) {
            if (last || stopped) {
                return;
            }
            queue.add(frame);
            waiting += frame.length;
            stopped = waiting > MOST_WAITING;
            lock.notifyAll();
        }
    }

    /** Says something after which the writer ends. */
    void sendLast(Message message) {
        send(message);
        synchronized (lock) {
            last = true;
            lock.notifyAll();
        }
    }

    void progress(Message.Step step) {
        synchronized (lock) {
            steps.put(step.id(), step);
            lock.notifyAll();
        }
    }

    /** An answer goes after the last progress of its question, and no progress goes after it. */
    void answer(long id, byte[] frame) {
        Message.Step step;
        synchronized (lock) {
            step = steps.remove(id);
        }
        if (step != null) {
            send(step);
        }
        send(frame);
    }

    void ping(long mark) {
        synchronized (lock) {
            ping = new Message.Ping(mark);
            lock.notifyAll();
        }
    }

    void pong(long mark) {
        synchronized (lock) {
            pong = new Message.Pong(mark);
            lock.notifyAll();
        }
    }

    /** There may be a change for a follower. */
    void ring() {
        synchronized (lock) {
            rung = true;
            lock.notifyAll();
        }
    }

    void stop() {
        synchronized (lock) {
            stopped = true;
            lock.notifyAll();
        }
    }

    /** How long one write has been blocked. */
    long blockedNanos() {
        return writing ? clock.nanos() - writingSince : 0;
    }

    /** Writes until it is stopped or the last word is written. */
    void run() throws IOException {
        boolean dirty = false;
        while (!isStopped()) {
            byte[] frame = said();
            if (frame == null && !isLast()) {
                frame = publishing.next();
            }
            if (frame != null) {
                put(frame);
                dirty = true;
            } else if (dirty) {
                flush();
                dirty = false;
            } else if (!await()) {
                return;
            }
        }
    }

    private boolean isStopped() {
        synchronized (lock) {
            return stopped;
        }
    }

    private boolean isLast() {
        synchronized (lock) {
            return last;
        }
    }

    private byte @Nullable [] said() throws FrameRefused {
        synchronized (lock) {
            Message control = greeted ? control() : null;
            if (control != null) {
                return Frames.write(control);
            }
            byte[] frame = queue.poll();
            if (frame != null) {
                waiting -= frame.length;
                greeted = true;
                return frame;
            }
            if (!steps.isEmpty()) {
                return Frames.write(steps.remove(steps.keySet().iterator().next()));
            }
            return null;
        }
    }

    private @Nullable Message control() {
        Message next = pong;
        pong = null;
        if (next == null) {
            next = ping;
            ping = null;
        }
        return next;
    }

    private void put(byte[] frame) throws IOException {
        writingSince = clock.nanos();
        writing = true;
        out.write(frame);
        writing = false;
    }

    private void flush() throws IOException {
        writingSince = clock.nanos();
        writing = true;
        out.flush();
        writing = false;
    }

    private boolean isPulseDue() {
        return greeted && (ping != null || pong != null);
    }

    /** Until there is something to do; false when there never will be again. */
    private boolean await() {
        synchronized (lock) {
            if (last && queue.isEmpty()) {
                return false;
            }
            while (!stopped && !rung && queue.isEmpty() && steps.isEmpty() && !isPulseDue() && !last) {
                try {
                    lock.wait(LOOK_MILLIS);
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
            rung = false;
            return !stopped;
        }
    }
}
