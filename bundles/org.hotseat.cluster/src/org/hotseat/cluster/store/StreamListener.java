// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.store;

/** Hears a change stream. */
@FunctionalInterface
public interface StreamListener {

    /**
     * Called for one event after the other, on a thread of the store; must not block and must not throw.
     *
     * @param event what happened
     */
    void accept(StreamEvent event);
}
