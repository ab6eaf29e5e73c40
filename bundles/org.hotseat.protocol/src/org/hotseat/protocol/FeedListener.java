// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol;

import org.hotseat.base.failure.Failure;

/**
 * Follows a topic. Called in order on one thread of the connection; must not block. While it works, the other end sends
 * at most as much as was granted, so a slow listener costs a bounded amount of memory on both sides.
 *
 * @param <C> a change
 */
public interface FeedListener<C> {

    /**
     * A snapshot begins: forget everything; pages follow, each as a {@link #change} with the number of the snapshot.
     *
     * @param why begun anew: first time, fell behind, another run
     */
    void reset(String why);

    /**
     * A page of a snapshot, or the next change. There is no gap and nothing twice: that was checked.
     *
     * @param number of the snapshot or change
     * @param change what
     */
    void change(long number, C change);

    /**
     * The snapshot is complete, or nothing was missed since the position that was given. Called once after the
     * beginning and once after each reset.
     *
     * @param position to go on from after a lost connection; later: the same run with the number of the last change
     */
    void level(Position position);

    /**
     * No more comes.
     *
     * @param failure why: refused, the connection ended, or cancelled
     */
    void ended(Failure failure);
}
