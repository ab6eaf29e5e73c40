// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.boards.wire.PeerLine;
import org.hotseat.boards.wire.Resume;
import org.hotseat.boards.wire.Welcome;

/** Whether this host owns a port, and the connection that comes of it. Thread-safe. */
final class Tenure {

    private static final Logger LOG = System.getLogger(Tenure.class.getName());

    private final String port;
    private final Feed feed;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    /** These are guarded by the lock. */
    private @Nullable Claim claim;
    private @Nullable BoardLink link;
    private String trouble = "";
    private boolean closed;

    /** Owns nothing yet. */
    Tenure(String port, GuestSocket guest) {
        this.port = port;
        this.feed = new Feed(guest, this::wake);
    }

    /** What is handed to the guest. */
    Feed feed() {
        return feed;
    }

    /** The same again, while its guest lives, changes nothing. */
    void own(long epoch, Resume resume) {
        lock.lock();
        try {
            Claim now = claim;
            if (!closed && (now == null || now.isOver() || !now.is(epoch, resume))) {
                letGo();
                claim = new Claim(epoch, resume, feed);
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    void disown() {
        lock.lock();
        try {
            letGo();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void letGo() {
        BoardLink old = link;
        claim = null;
        link = null;
        trouble = "";
        feed.clear();
        if (old != null) {
            old.drop();
        }
    }

    /** Owns nothing any more, for good. */
    void close() {
        lock.lock();
        try {
            closed = true;
            letGo();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        feed.close();
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    Optional<Notes> notes() {
        lock.lock();
        try {
            Claim now = claim;
            return now == null ? Optional.empty() : Optional.of(now.notes());
        } finally {
            lock.unlock();
        }
    }

    /** There may be something to say to the board. */
    void wake() {
        BoardLink now;
        lock.lock();
        try {
            now = link;
        } finally {
            lock.unlock();
        }
        if (now != null) {
            now.wake();
        }
    }

    /** The claim of now, waited for no longer than that; null when there is none. */
    @Nullable
    Claim claim(Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = patience.toNanos();
            while (claim == null && !closed && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            return claim;
        } finally {
            lock.unlock();
        }
    }

    /** Waits while a claim is that of now; another one ends the waiting at once. */
    void rest(Claim now, Duration pause) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = pause.toNanos();
            while (claim == now && !closed && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }

    /** It was said just now, so it is for the claim of now, although the read began before; without one it is gone. */
    void said(byte[] bytes, int length) {
        lock.lock();
        try {
            Claim now = claim;
            if (now != null && length > 0 && !now.isOver()) {
                now.outbox().add(bytes, length);
            }
        } finally {
            lock.unlock();
        }
        wake();
    }

    /** The board has taken this host in; empty when the claim is not that of now any more. */
    Optional<BoardLink> takeIn(Claim now, PeerLine peer, Welcome words) {
        lock.lock();
        try {
            if (claim != now) {
                return Optional.empty();
            }
            now.adopt(words);
            BoardLink made = new BoardLink(peer, now, feed, words);
            link = made;
            trouble = "";
            LOG.log(Level.INFO, "port {0} is connected, epoch {1}: {2}", port, now.epoch(), words.how());
            return Optional.of(made);
        } finally {
            lock.unlock();
        }
    }

    /** The one that connects is the only one that sets it. */
    void unlink() {
        lock.lock();
        try {
            link = null;
        } finally {
            lock.unlock();
        }
    }

    void troubled(Claim now, String text) {
        lock.lock();
        try {
            if (claim == now && !trouble.equals(text)) {
                trouble = text;
                LOG.log(Level.WARNING, "port {0}: {1}", port, text);
            }
        } finally {
            lock.unlock();
        }
    }

    TunnelStatus status(boolean guest) {
        lock.lock();
        try {
            Claim mine = claim;
            Optional<Claim> now = mine == null ? Optional.empty() : Optional.of(mine);
            return new TunnelStatus(now.filter(one -> !one.isOver()).isPresent(), link != null, guest,
                    feed.given().value(), now.map(Claim::lost).orElse(0L), now.map(Claim::unsure).orElse(0L),
                    now.flatMap(one -> one.notes().kept()), now.flatMap(Claim::welcome), trouble);
        } finally {
            lock.unlock();
        }
    }
}
