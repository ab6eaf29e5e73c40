// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.cluster;

import org.hotseat.base.work.Subscription;
import org.hotseat.link.spec.ClusterSnapshot;
import org.hotseat.model.edit.ClusterDocument;

/** Where a session's hosts come from. Confined to the thread of the window; what it hands out is immutable. */
public interface ClusterSource extends AutoCloseable {

    /**
     * The document itself.
     *
     * @return always the same one
     */
    ClusterDocument document();

    /**
     * The hosts now.
     *
     * @return a copy
     */
    ClusterSnapshot snapshot();

    /**
     * Tells that the answer may have changed.
     *
     * @param listener called on the thread of the window
     * @return ends the telling
     */
    Subscription onChange(Runnable listener);

    @Override
    void close();
}
