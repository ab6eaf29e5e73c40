// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import java.util.Locale;

import org.hotseat.base.unit.DataSize;

/** Sizes as people read them. Pure. */
final class Sizes {

    private Sizes() {
    }

    static String gib(DataSize size) {
        return String.format(Locale.ROOT, "%.1f GiB", size.gib());
    }
}
