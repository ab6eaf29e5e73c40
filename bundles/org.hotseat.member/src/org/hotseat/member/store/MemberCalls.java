// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.store;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.member.store.MemberOps.StartMember;
import org.hotseat.member.store.MemberOps.StopMember;
import org.hotseat.protocol.Handler;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Service;

/** Asks any host about its store member: this one directly, others through their agents. Blocks. */
public final class MemberCalls implements Afar {

    private final HostId self;
    private final LocalMember local;
    private final Afar others;

    /**
     * From this host.
     *
     * @param self this host
     * @param local its member
     * @param others the way to other agents
     */
    public MemberCalls(HostId self, LocalMember local, Afar others) {
        this.self = self;
        this.local = local;
        this.others = others;
    }

    @Override
    public <Q, A> A ask(HostId host, Operation<Q, A> operation, Q question, Deadline deadline)
            throws FailureException {
        if (!host.equals(self)) {
            return others.ask(host, operation, question, deadline);
        }
        return operation.answer().cast(switch (question) {
            case StartMember start -> local.start(start, deadline);
            case StopMember stop -> local.stop(stop, deadline);
            default -> throw new IllegalArgumentException(operation.name());
        });
    }

    /**
     * Lets other agents ask this host.
     *
     * @param service of the agents' port
     */
    public void serve(Service service) {
        service.serve(MemberOps.START, Handler.direct(call -> local.start(call.question(), call.deadline())));
        service.serve(MemberOps.STOP, Handler.direct(call -> local.stop(call.question(), call.deadline())));
    }
}
