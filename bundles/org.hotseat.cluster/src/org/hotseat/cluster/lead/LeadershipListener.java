// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

import java.util.Optional;

import org.hotseat.state.data.LeaderRecord;

/** Hears who leads. Called on the thread of {@link Leadership}: must not block and must not throw. */
@FunctionalInterface
public interface LeadershipListener {

    /**
     * Something changed.
     *
     * @param leader as far as this agent knows
     * @param own this agent's lead; empty when it does not lead
     */
    void changed(Optional<LeaderRecord> leader, Optional<Lead> own);
}
