// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.time.Deadline;
import org.hotseat.boards.wire.Frame;

/**
 * Hands what the board said to the guest, in order, on a thread of its own, and knows how far it is. It can be held
 * between two pieces. What waits is bounded by the window that the board keeps to. Thread-safe.
 */
final class Feed {

    private static final Logger LOG = System.getLogger(Feed.class.getName());
    private static final Duration LOOK = Duration.ofSeconds(1);
    /** Pieces of one byte, and as many asides. */
    private static final int CROWD = 2 * Frame.WINDOW;
    /** More than a sentence of a receiver waits only for a guest that is slower than its line. */
    private static final int BACKLOG = 128;
    /** What the UART of a machine takes at once. */
    private static final int FIFO = 16;

    /**
     * A position in what a board said.
     *
     * @param run of the board
     * @param value counts bytes
     */
    record Position(long run, long value) {
    }

    /**
     * Something for the guest.
     *
     * @param turn of the claim that it came under
     * @param bytes may be empty
     * @param end where the guest is then; null when the bytes do not count
     */
    private record Item(int turn, byte[] bytes, @Nullable Position end) {
    }

    private final GuestSocket guest;
    private final Runnable advanced;
    private final LinkedBlockingQueue<Item> items = new LinkedBlockingQueue<>();
    private final Semaphore hand = new Semaphore(1, true); // who holds it gets its turn between two pieces
    private volatile boolean closed;
    /** Guarded by this object. */
    private int turn;
    /** The turn from which on something is for the guest that is connected, or comes next. */
    private int since;
    private Position given = new Position(0, 0);
    /** Bytes of the line in {@link #items}, and in the hand. */
    private long waiting;

    Feed(GuestSocket guest, Runnable advanced) {
        this.guest = guest;
        this.advanced = advanced;
    }

    /** Another claim, whose number is returned: what waits is not for the guest any more. */
    synchronized int clear() {
        turn++;
        items.clear();
        waiting = 0;
        return turn;
    }

    /** The guest's connection is over: nothing of the claims so far is for the next one. */
    synchronized void end() {
        since = clear();
    }

    /** Whether the guest of a claim has ended. */
    synchronized boolean hasEnded(int under) {
        return under < since;
    }

    synchronized void put(int under, byte[] bytes, @Nullable Position end) {
        if (under == turn) {
            items.add(new Item(turn, bytes, end));
            waiting += end == null ? 0 : bytes.length;
        }
    }

    /** Whether more waits than the board may have sent. What it left out waits for nothing. */
    synchronized boolean isCrowded() {
        return waiting > Frame.WINDOW || items.size() > CROWD;
    }

    synchronized Position given() {
        return given;
    }

    /** Where it begins; nothing waits. */
    synchronized void begin(int under, Position position) {
        if (under == turn) {
            given = position;
        }
    }

    /** Until it is closed. */
    void run() {
        try {
            while (!closed) {
                Item next = items.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                if (next != null) {
                    hand(next);
                }
            }
        } catch (InterruptedException ending) {
            LOG.log(Level.DEBUG, "the feed ends", ending);
            Thread.currentThread().interrupt();
        }
    }

    private void hand(Item item) throws InterruptedException {
        ByteBuffer bytes = ByteBuffer.wrap(item.bytes());
        boolean whole = false;
        while (!whole && !closed && isPresent(item)) {
            whole = guest.hasRoom(LOOK) && step(item, bytes);
        }
        if (whole) {
            advanced.run();
        }
    }

    /** A piece more; whether there is no further one. At most two of them are unread when it is held. */
    private boolean step(Item item, ByteBuffer bytes) throws InterruptedException {
        hand.acquire();
        try {
            int before = bytes.remaining();
            if (!guest.write(bytes, piece(), () -> isPresent(item))) {
                return false;
            }
            reached(item, before - bytes.remaining(), bytes.remaining());
            return !bytes.hasRemaining();
        } finally {
            hand.release();
        }
    }

    private synchronized int piece() {
        return waiting > BACKLOG ? FIFO : 1;
    }

    private synchronized boolean isPresent(Item item) {
        return item.turn() == turn;
    }

    private synchronized void reached(Item item, int written, int left) {
        Position end = item.end();
        if (item.turn() == turn && end != null) {
            given = new Position(end.run(), end.value() - left);
            waiting -= written;
        }
    }

    /** Lets nothing through until it is {@linkplain #go released}; false when that cannot be in time. */
    boolean hold(Deadline deadline) throws InterruptedException {
        return hand.tryAcquire(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
    }

    void go() {
        hand.release();
    }

    void close() {
        closed = true;
    }
}
