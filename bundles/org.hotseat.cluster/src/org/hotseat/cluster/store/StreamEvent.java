// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.store;

import java.util.List;

import org.hotseat.base.failure.Failure;

/** What a change stream tells. Revisions never go back and none that touches the range is left out. */
public sealed interface StreamEvent {

    /**
     * Everything that one revision changed within the range.
     *
     * @param revision the moment
     * @param written new values, or damage where a value should be
     * @param deleted keys that are gone
     */
    record Batch(long revision, List<Item> written, List<StoreKey> deleted) implements StreamEvent {

        /** Copies the lists. */
        public Batch {
            written = List.copyOf(written);
            deleted = List.copyOf(deleted);
        }
    }

    /**
     * The stream lives and has told everything up to here; comes also when nothing changes.
     *
     * @param revision up to which all is told
     */
    record Alive(long revision) implements StreamEvent {
    }

    /**
     * No sign of life; the store looks for another member by itself and goes on without a gap.
     *
     * @param failure why
     */
    record Silent(Failure failure) implements StreamEvent {
    }

    /**
     * The last event: the stream cannot go on without a gap. Read all anew and watch from there.
     *
     * @param failure why: the revisions wanted are forgotten, or the store is not the one it was
     */
    record Resync(Failure failure) implements StreamEvent {
    }
}
