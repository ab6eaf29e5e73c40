// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.mirror;

import org.hotseat.base.failure.Failure;
import org.hotseat.state.StateView;

/**
 * Hears what changes, without a gap and in order. Called on the mirror's thread: must not block and must not throw.
 */
public interface MirrorListener {

    /**
     * Everything anew: at the begin, or when changes could not be told one by one.
     *
     * @param all the state; may be kept
     */
    void reset(StateView all);

    /**
     * One revision.
     *
     * @param change what it changed
     */
    void changed(MirrorChange change);

    /**
     * Nothing else happened up to a revision; comes twice a second while the store lives.
     *
     * @param revision up to which all is told
     */
    void reached(long revision);

    /**
     * The store gives no sign of life, or could not be read; the mirror goes on trying by itself.
     *
     * @param failure why
     */
    void trouble(Failure failure);
}
