// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

import java.util.Optional;

import org.hotseat.state.StateView;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.command.Refusal;

/** What the leader knows beyond the state, such as whether voters have heard of the last change. */
@FunctionalInterface
public interface Gate {

    /** Lets everything through. */
    Gate OPEN = (state, proposal) -> Optional.empty();

    /**
     * Looks at a proposal that would be committed, on the deciding thread; must not block. What it refuses is not in
     * the audit log.
     *
     * @param state that it was decided on
     * @param proposal what is asked for
     * @return why it is refused; empty to let it through
     */
    Optional<Refusal> check(StateView state, Proposal proposal);
}
