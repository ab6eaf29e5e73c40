// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating.desk;

import java.util.List;
import java.util.function.Supplier;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.cluster.store.Answers;
import org.hotseat.member.keep.FreshState;
import org.hotseat.member.keep.Orders;
import org.hotseat.protocol.op.LiveReport;
import org.hotseat.seating.ClusterAccess;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;

/**
 * The cluster of this member, for seats.
 *
 * @param self this host
 * @param mirror of the state
 * @param fresh reads the store itself
 * @param orders gives duties to the leader
 * @param live what hosts told last
 * @param machines asks for machines
 */
public record OwnCluster(HostId self, Mirror mirror, FreshState fresh, Orders orders,
        Supplier<List<LiveReport>> live, MachineDesk machines) implements ClusterAccess {

    @Override
    public StateView view() {
        return mirror.view();
    }

    @Override
    public StateView fresh(Deadline deadline) throws FailureException {
        return Answers.await(mirror.at(fresh.revision(self, deadline), deadline), deadline);
    }

    @Override
    public List<LiveReport> reports() {
        return live.get();
    }

    /** {@inheritDoc} What was done is in the view then, so that the next plan is made of it. */
    @Override
    public CommandOutcome give(Command command, Deadline deadline) throws FailureException {
        CommandOutcome outcome = orders.give(command, deadline);
        if (outcome instanceof CommandOutcome.Done done) {
            Answers.await(mirror.at(done.revision(), deadline), deadline);
        }
        return outcome;
    }

    @Override
    public boolean machine(HostId host, MachineOrder order, Deadline deadline) throws FailureException {
        return machines.at(host, order, deadline);
    }
}
