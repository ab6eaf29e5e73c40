// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.wire;

import java.util.Comparator;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Names a checkpoint of a machine. Later ones are greater.
 *
 * @param epoch under which the machine ran
 * @param generation of it
 */
public record CheckpointId(long epoch, long generation) implements Comparable<CheckpointId> {

    private static final Comparator<CheckpointId> ORDER = Comparator.comparingLong(CheckpointId::epoch)
            .thenComparingLong(CheckpointId::generation);

    @NonNullByDefault({}) // the parameter of Comparable is not constrained
    @Override
    public int compareTo(CheckpointId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return epoch + "/" + generation;
    }
}
