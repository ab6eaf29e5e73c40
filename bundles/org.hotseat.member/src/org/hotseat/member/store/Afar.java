// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.store;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.protocol.Operation;

/** Asks the agents of other hosts. Blocks. */
public interface Afar {

    /**
     * Asks and waits.
     *
     * @param <Q> the question
     * @param <A> the answer
     * @param host whose agent
     * @param operation which
     * @param question what
     * @param deadline when to stop waiting
     * @return the answer
     * @throws FailureException when there is none
     */
    <Q, A> A ask(HostId host, Operation<Q, A> operation, Q question, Deadline deadline) throws FailureException;
}
