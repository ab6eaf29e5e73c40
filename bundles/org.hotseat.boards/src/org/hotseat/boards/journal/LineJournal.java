// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.journal;

import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

import org.hotseat.boards.wire.CheckpointId;
import org.hotseat.boards.wire.Continuation;
import org.hotseat.boards.wire.Resume;

/**
 * What a line said and its guest may still need: since it was last handed anything, and with {@link
 * RollbackPolicy#REPLAY} since the newest checkpoint that a standby holds. It is bounded: when there is more, the
 * oldest bytes go and are counted, and whoever needed them is told. It lives as long as the process. Thread-safe.
 */
public final class LineJournal {

    /** Checkpoints that no standby is known to hold yet; the oldest go. */
    private static final int MOST_CUTS = 1024;

    private final ReentrantLock lock = new ReentrantLock();
    private final long run;
    private final RollbackPolicy policy;
    private final OptionalInt unitEnd;
    private final Ring ring;
    private final TreeMap<CheckpointId, Long> cuts = new TreeMap<>();
    private boolean owned;
    private long taken;
    private OptionalLong left = OptionalLong.empty();
    private long overflow;

    /**
     * Nothing was said yet.
     *
     * @param run tells this journal from those of other runs of the program; random
     * @param policy what a guest gets that goes back to a checkpoint
     * @param capacity the most bytes that are kept, 1 or more
     * @param unitEnd last byte of a unit, where the line consists of such: what is left of one after an overflow goes
     *        too
     */
    public LineJournal(long run, RollbackPolicy policy, int capacity, OptionalInt unitEnd) {
        this.run = run;
        this.policy = policy;
        this.ring = new Ring(capacity);
        this.unitEnd = unitEnd;
    }

    /**
     * The line said something. Without an owner nothing is kept.
     *
     * @param bytes copied
     * @param length how many of them
     */
    public void append(byte[] bytes, int length) {
        lock.lock();
        try {
            ring.forget(floor());
            long first = ring.start();
            ring.append(bytes, 0, length);
            if (!owned) {
                ring.forget(ring.end());
            } else if (ring.start() > first) {
                unitEnd.ifPresent(end -> ring.forgetPast((byte) end));
                overflow += ring.start() - first;
            }
        } finally {
            lock.unlock();
        }
    }

    /** The first byte that somebody may need. */
    private long floor() {
        if (!owned) {
            return ring.end();
        }
        return policy == RollbackPolicy.REPLAY && !cuts.isEmpty() ? Math.min(taken, cuts.firstEntry().getValue())
                : taken;
    }

    /**
     * The port belongs to a machine from now on, to another than before: nothing that was said is its own.
     *
     * @param someone false when it belongs to none
     */
    public void clear(boolean someone) {
        lock.lock();
        try {
            cuts.clear();
            taken = ring.end();
            left = OptionalLong.empty();
            owned = someone;
            ring.forget(ring.end());
        } finally {
            lock.unlock();
        }
    }

    /**
     * A guest goes on. What was noted of checkpoints after the one that it went back to is forgotten.
     *
     * @param resume where it goes on
     * @return what it gets
     * @throws IllegalArgumentException when a position is named that was never said
     */
    public Start begin(Resume resume) {
        lock.lock();
        try {
            Start start = switch (resume) {
            case Resume.Fresh fresh -> anew();
            case Resume.Received received -> received(received);
            case Resume.Left gone -> from(left.isPresent() ? left.getAsLong() : taken, Continuation.EXACT);
            case Resume.Checkpoint checkpoint -> back(checkpoint.id());
            };
            taken = start.position();
            left = OptionalLong.empty();
            return start;
        } finally {
            lock.unlock();
        }
    }

    private Start anew() {
        cuts.clear();
        return new Start(ring.end(), Continuation.EXACT, 0);
    }

    private Start received(Resume.Received received) {
        if (received.run() != run) {
            return new Start(Math.max(ring.start(), floor()), Continuation.UNKNOWN, 0);
        }
        if (received.position() < 0 || received.position() > ring.end()) {
            throw new IllegalArgumentException("position " + received.position() + " of " + ring.end());
        }
        return from(received.position(), Continuation.EXACT);
    }

    private Start back(CheckpointId id) {
        cuts.tailMap(id, false).clear();
        Map.Entry<CheckpointId, Long> known = cuts.floorEntry(id);
        if (policy != RollbackPolicy.REPLAY) {
            return new Start(ring.end(), Continuation.DISCARDED,
                    known == null || !known.getKey().equals(id) ? 0 : ring.end() - known.getValue());
        }
        if (known == null) {
            return new Start(Math.max(ring.start(), taken), Continuation.UNKNOWN, 0);
        }
        return from(known.getValue(), known.getKey().equals(id) ? Continuation.EXACT : Continuation.EARLIER);
    }

    private Start from(long position, Continuation how) {
        return position < ring.start() ? new Start(ring.start(), Continuation.GAP, ring.start() - position)
                : new Start(position, how, 0);
    }

    /**
     * The guest has been handed what is before a position.
     *
     * @param position not smaller than before
     */
    public void taken(long position) {
        lock.lock();
        try {
            taken = Math.max(taken, Math.min(position, ring.end()));
        } finally {
            lock.unlock();
        }
    }

    /**
     * A checkpoint was cut.
     *
     * @param id of it
     * @param position of the first byte that it does not hold
     */
    public void cut(CheckpointId id, long position) {
        lock.lock();
        try {
            if (position <= ring.end() && (cuts.isEmpty() || cuts.lastKey().compareTo(id) < 0)) {
                cuts.put(id, position);
            }
            if (cuts.size() > MOST_CUTS) {
                cuts.pollFirstEntry();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * A standby holds a checkpoint: what is before it is needed by nobody.
     *
     * @param id of it
     */
    public void held(CheckpointId id) {
        lock.lock();
        try {
            if (cuts.containsKey(id)) {
                cuts.headMap(id, false).clear();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * The owner lets go in order.
     *
     * @param position of the next byte that the guest needs
     */
    public void left(long position) {
        lock.lock();
        try {
            taken(position);
            left = OptionalLong.of(Math.min(position, ring.end()));
        } finally {
            lock.unlock();
        }
    }

    /**
     * What was said from a position on. Does not wait.
     *
     * @param position of the first byte that is wanted
     * @param most bytes, 1 or more
     * @return begins later where the first ones are gone; empty when nothing was said since
     */
    public Piece read(long position, int most) {
        lock.lock();
        try {
            long from = Math.max(position, ring.start());
            return new Piece(from, ring.copy(from, most));
        } finally {
            lock.unlock();
        }
    }

    /**
     * How it is.
     *
     * @return now
     */
    public JournalStatus status() {
        lock.lock();
        try {
            return new JournalStatus(run, ring.end() - Math.max(ring.start(), floor()), ring.end(), taken, overflow,
                    cuts.size());
        } finally {
            lock.unlock();
        }
    }
}
