// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.upkeep;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Progress;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.operation.Operation;
import org.hotseat.state.command.HostCommand;
import org.hotseat.state.command.HostCommand.BeginMaintenance;
import org.hotseat.state.command.HostCommand.EndMaintenance;
import org.hotseat.ui.protection.act.Answers;

/**
 * Maintenance of a host begins or ends; its machines are moved by the agents, also when this console is closed.
 *
 * @param mirror the way to the agents
 * @param host which
 * @param name of it
 * @param act what
 */
record UpkeepOperation(ClusterMirror mirror, HostId host, String name, Act act) implements Operation {

    /** What a person can do. */
    enum Act {
        /** Let the machines go. */
        BEGIN,
        /** Let them stay where they are. */
        END,
        /** Let them come back. */
        BRING_BACK
    }

    @Override
    public String title() {
        return NLS.bind(switch (act) {
            case BEGIN -> Messages.titleBegin;
            case END -> Messages.titleEnd;
            case BRING_BACK -> Messages.titleBack;
        }, name);
    }

    @Override
    public String exclusionKey() {
        return host.value();
    }

    @Override
    public void run(Progress progress) throws FailureException {
        HostCommand command = act == Act.BEGIN ? new BeginMaintenance(host)
                : new EndMaintenance(host, act == Act.BRING_BACK);
        Answers.give(mirror, command, title(), new Failure(FailureCode.WRONG_STATE, NLS.bind(Messages.changedMeanwhile,
                name)));
        progress.report(1, title());
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new UpkeepOperation(mirror, host, name, act == Act.BEGIN ? Act.BRING_BACK : Act.BEGIN));
    }
}
