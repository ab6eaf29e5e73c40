// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.time.Deadline;
import org.hotseat.boards.line.Line;
import org.hotseat.boards.line.LineStatus;

/** A line that says what a test wants, and remembers what it heard. */
final class PlayedLine implements Line {

    private final StringBuilder heard = new StringBuilder();
    private @Nullable Listener listener;
    private boolean present = true;
    private boolean stopped;

    @Override
    public synchronized void open(Listener to) {
        listener = to;
    }

    /** Says something, as the line's own thread does. */
    void say(String text) {
        Listener now = listener();
        if (now != null) {
            now.said(text.getBytes(ISO_8859_1), text.length());
        }
    }

    void answer(String text) {
        Listener now = listener();
        if (now != null) {
            now.answered(text.getBytes(ISO_8859_1));
        }
    }

    private synchronized @Nullable Listener listener() {
        return listener;
    }

    synchronized void present(boolean now) {
        present = now;
    }

    /** Takes nothing, or goes on. */
    synchronized void stop(boolean now) {
        stopped = now;
        notifyAll();
    }

    @Override
    public synchronized boolean write(byte[] bytes) throws InterruptedException {
        while (stopped) {
            wait();
        }
        if (present) {
            heard.append(new String(bytes, ISO_8859_1));
            notifyAll();
        }
        return present;
    }

    synchronized String heard() {
        return heard.toString();
    }

    /** What was heard, when it is so long, or after a long while. */
    synchronized String heard(int length) throws InterruptedException {
        Deadline patience = Deadline.in(Duration.ofSeconds(30));
        while (heard.length() < length && !patience.isOver()) {
            wait(patience.leftMillis());
        }
        return heard.toString();
    }

    @Override
    public void forget() {
        // what it heard is out already
    }

    @Override
    public synchronized LineStatus status() {
        return new LineStatus(present, "", 0);
    }

    @Override
    public synchronized void close() {
        listener = null;
    }
}
