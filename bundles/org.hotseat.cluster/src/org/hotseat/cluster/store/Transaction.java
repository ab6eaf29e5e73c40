// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hotseat.base.unit.DataSize;

/**
 * Changes that happen together or not at all, and at most once.
 *
 * @param client who asks
 * @param sequence grows with each new transaction of this client; the same number means the same transaction again
 * @param compares all must hold, otherwise nothing is changed
 * @param changes each key once
 */
public record Transaction(ClientId client, long sequence, List<Compare> compares, List<Change> changes) {

    /** How many compares, and how many changes, one transaction may have. */
    public static final int MOST = 120;
    /** How large all its values together may be. */
    public static final DataSize LARGEST = DataSize.ofMib(1);

    /** Copies the lists and refuses what no engine would take. */
    public Transaction {
        compares = List.copyOf(compares);
        changes = List.copyOf(changes);
        if (sequence < 1 || compares.size() > MOST || changes.size() > MOST) {
            throw new IllegalArgumentException("transaction " + sequence + ": " + compares.size() + " compares, "
                    + changes.size() + " changes");
        }
        Set<StoreKey> keys = new HashSet<>();
        for (Change change : changes) {
            if (!keys.add(change.target()) || change.target().isReserved()) {
                throw new IllegalArgumentException("twice, or kept by the store: " + change.target());
            }
        }
        if (size(changes) > LARGEST.bytes()) {
            throw new IllegalArgumentException("values of " + size(changes) + " bytes");
        }
    }

    private static long size(List<Change> changes) {
        return changes.stream().mapToLong(change -> switch (change) {
            case Change.Put put -> put.value().json().getBytes(UTF_8).length;
            case Change.Delete gone -> gone.key().text().length();
        }).sum();
    }
}
