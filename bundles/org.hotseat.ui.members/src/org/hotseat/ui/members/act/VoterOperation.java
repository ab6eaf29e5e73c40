// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.act;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Progress;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.operation.Operation;

/**
 * Gives a host a vote or takes it away.
 *
 * @param mirror the way to the agents
 * @param host which
 * @param name of the host
 * @param votes whether it shall vote
 */
record VoterOperation(ClusterMirror mirror, HostId host, String name, boolean votes) implements Operation {

    @Override
    public String title() {
        return NLS.bind(votes ? Messages.addVoter : Messages.removeVoter, name);
    }

    @Override
    public String exclusionKey() {
        return "voters";
    }

    @Override
    public void run(Progress progress) throws FailureException {
        mirror.changeVoter(host, votes, progress);
    }
}
