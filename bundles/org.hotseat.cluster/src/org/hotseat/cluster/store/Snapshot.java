// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.store;

import java.util.List;

/**
 * Keys at one moment.
 *
 * @param revision the moment; a change stream that shall go on from here starts at the next one
 * @param entries whole values in the order of their keys
 * @param damaged values that could not be read; whoever shows the entries shows these too
 */
public record Snapshot(long revision, List<Entry> entries, List<Damaged> damaged) {

    /** Copies the lists. */
    public Snapshot {
        entries = List.copyOf(entries);
        damaged = List.copyOf(damaged);
    }

    /**
     * Sorts items into whole and damaged ones; what the store keeps for itself is left out.
     *
     * @param revision the moment
     * @param items in the order of their keys
     * @return the snapshot
     */
    public static Snapshot of(long revision, List<Item> items) {
        return new Snapshot(revision,
                items.stream().filter(Entry.class::isInstance).map(Entry.class::cast)
                        .filter(entry -> !entry.key().isReserved()).toList(),
                items.stream().filter(Damaged.class::isInstance).map(Damaged.class::cast).toList());
    }
}
