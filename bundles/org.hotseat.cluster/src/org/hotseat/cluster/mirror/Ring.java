// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.mirror;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The newest changes. Thread-safe. */
final class Ring {

    private final int most;
    private final Deque<MirrorChange> changes = new ArrayDeque<>();
    private int size;
    private long start;

    Ring(int most) {
        this.most = most;
    }

    /** Begins anew after a snapshot. */
    synchronized void begin(long revision) {
        changes.clear();
        size = 0;
        start = revision;
    }

    synchronized void add(MirrorChange change) {
        changes.addLast(change);
        size += change.size();
        while (size > most && changes.size() > 1) {
            MirrorChange oldest = changes.removeFirst();
            size -= oldest.size();
            start = oldest.revision();
        }
    }

    /** Whether everything from a revision on is here. */
    synchronized boolean reachesBackTo(long from) {
        return from > start;
    }

    synchronized List<MirrorChange> since(long from) {
        List<MirrorChange> found = new ArrayList<>();
        changes.forEach(change -> {
            if (change.revision() >= from) {
                found.add(change);
            }
        });
        return found;
    }

    synchronized Optional<MirrorChange> at(long revision) {
        return changes.stream().filter(change -> change.revision() == revision).findFirst();
    }
}
