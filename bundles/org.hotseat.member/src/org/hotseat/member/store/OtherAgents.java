// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.store;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.store.Answers;
import org.hotseat.member.door.AgentClients;
import org.hotseat.protocol.Operation;

/** Asks over the connections to other agents. Blocks. */
public final class OtherAgents implements Afar {

    private final AgentClients clients;

    /**
     * From this host.
     *
     * @param clients keep the connections
     */
    public OtherAgents(AgentClients clients) {
        this.clients = clients;
    }

    @Override
    public <Q, A> A ask(HostId host, Operation<Q, A> operation, Q question, Deadline deadline)
            throws FailureException {
        return Answers.await(clients.to(host), deadline).call(operation, question, deadline);
    }
}
