// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.hotseat.base.time.Deadline;
import org.hotseat.boards.wire.CheckpointId;
import org.hotseat.boards.wire.Frame;

/**
 * What the board is to know of checkpoints. A cut is told on each connection until the board has noted it; the oldest
 * are given up. Thread-safe.
 */
final class Notes {

    private static final int MOST = 1024;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final TreeMap<CheckpointId, Feed.Position> cuts = new TreeMap<>();
    private final TreeMap<CheckpointId, Boolean> told = new TreeMap<>();
    private Optional<CheckpointId> held = Optional.empty();
    private boolean heldTold;
    private Optional<CheckpointId> kept = Optional.empty();

    /**
     * Another connection: what is not known to be noted is told again. What another run of the board said means
     * nothing.
     */
    void again(long run) {
        lock.lock();
        try {
            told.clear();
            heldTold = false;
            cuts.values().removeIf(position -> position.run() != run);
        } finally {
            lock.unlock();
        }
    }

    void cut(CheckpointId id, Feed.Position position) {
        lock.lock();
        try {
            cuts.put(id, position);
            if (cuts.size() > MOST) {
                cuts.pollFirstEntry();
            }
        } finally {
            lock.unlock();
        }
    }

    void held(CheckpointId id) {
        lock.lock();
        try {
            if (held.isEmpty() || held.get().compareTo(id) < 0) {
                held = Optional.of(id);
                heldTold = false;
            }
        } finally {
            lock.unlock();
        }
    }

    void kept(CheckpointId id) {
        lock.lock();
        try {
            cuts.headMap(id, true).clear();
            told.headMap(id, true).clear();
            kept = Optional.of(id);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    Optional<CheckpointId> kept() {
        lock.lock();
        try {
            return kept;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the board has noted a checkpoint, or a later one, before the deadline. */
    boolean isKept(CheckpointId id, Deadline deadline) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = deadline.left().toNanos();
            while ((kept.isEmpty() || kept.get().compareTo(id) < 0) && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            return kept.isPresent() && kept.get().compareTo(id) >= 0;
        } finally {
            lock.unlock();
        }
    }

    /** What this connection has not told yet. A checkpoint is not said to be held before its cut is told. */
    List<Frame> news() {
        lock.lock();
        try {
            List<Frame> all = new ArrayList<>();
            for (Map.Entry<CheckpointId, Feed.Position> cut : cuts.entrySet()) {
                if (told.put(cut.getKey(), true) == null) {
                    all.add(new Frame.Cut(cut.getKey(), cut.getValue().value()));
                }
            }
            if (held.isPresent() && !heldTold) {
                heldTold = true;
                all.add(new Frame.Held(held.get()));
            }
            return all;
        } finally {
            lock.unlock();
        }
    }
}
