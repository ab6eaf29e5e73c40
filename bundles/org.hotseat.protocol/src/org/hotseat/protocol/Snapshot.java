// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol;

import java.util.List;

/**
 * Everything as of one moment.
 *
 * @param <C> a page
 * @param number of the last change that is in it
 * @param pages in the form of changes, each well below 1 MiB of JSON (64 KiB is a good size); may be none
 */
public record Snapshot<C>(long number, List<C> pages) {

    /** Copies the list. */
    public Snapshot {
        pages = List.copyOf(pages);
    }
}
