// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import java.util.Locale;

import org.hotseat.base.unit.DataSize;

/** Sizes as people read them. Pure. */
public final class Sizes {

    private Sizes() {
    }

    /**
     * In GiB.
     *
     * @param size any
     * @return with one digit behind the point
     */
    public static String gib(DataSize size) {
        return String.format(Locale.ROOT, "%.1f GiB", size.gib());
    }
}
