// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.wire;

/** How a page is told: the low two bits before it. */
final class PageKind {

    static final int ZERO = 0;
    static final int DATA = 1;
    static final int DIFFERENCE = 2;
    static final int BITS = 2;
    static final int MASK = (1 << BITS) - 1;

    private PageKind() {
    }
}
