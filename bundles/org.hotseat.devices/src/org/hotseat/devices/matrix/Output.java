// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix;

import java.util.Comparator;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * An output of a layer, by the name that the device gives it on its wire: {@code 7}, {@code O2}, {@code 3017}.
 *
 * @param id not empty; never shown without the label beside it, because people count differently
 */
public record Output(String id) implements Comparable<Output> {

    /** Shorter ones first, so that 2 is before 10. */
    private static final Comparator<Output> ORDER = Comparator.<Output>comparingInt(one -> one.id().length())
            .thenComparing(Output::id);

    /** Checks the name. */
    public Output {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an output without a name");
        }
    }

    @NonNullByDefault({}) // the parameter of Comparable is not constrained
    @Override
    public int compareTo(Output other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return id;
    }
}
