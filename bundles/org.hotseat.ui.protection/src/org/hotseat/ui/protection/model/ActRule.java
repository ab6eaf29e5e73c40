// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.model;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.MachineId;
import org.hotseat.protocol.op.ProtectionOps.Kind;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.protocol.op.ReplicationLive.State;
import org.hotseat.state.data.Role;

/** Why something cannot be done about the copies of machines. Pure, but for the language of this process. */
public final class ActRule {

    private ActRule() {
    }

    /**
     * Why not.
     *
     * @param kind what shall be done
     * @param machines the selected ones
     * @param known all that shall be protected
     * @param role of the person; empty while no agent tells
     * @return one sentence; empty when it can be done
     */
    public static Optional<String> obstacle(Kind kind, List<MachineId> machines, List<MachineCopies> known,
            Optional<Role> role) {
        if (role.isEmpty()) {
            return Optional.of(Messages.noAgent);
        }
        if (!role.get().covers(Role.OPERATOR)) {
            return Optional.of(Messages.operatorsOnly);
        }
        if (machines.size() != 1) {
            return Optional.of(Messages.oneMachine);
        }
        Optional<MachineCopies> one = known.stream().filter(copies -> copies.id().equals(machines.getFirst()))
                .findFirst();
        return one.isEmpty() ? Optional.of(Messages.notProtected) : obstacle(kind, one.get());
    }

    private static Optional<String> obstacle(Kind kind, MachineCopies one) {
        String name = one.record().name();
        if (!one.isReplicated()) {
            return Optional.of(NLS.bind(Messages.onlyRestarted, name));
        }
        Optional<ReplicationLive> told = one.told().filter(word -> one.live());
        if (told.isEmpty()) {
            return Optional.of(NLS.bind(Messages.hostSilent, name));
        }
        State state = told.get().state();
        if (state == State.IMPOSSIBLE) {
            return Optional.of(told.get().failure().map(failure -> failure.text())
                    .orElse(NLS.bind(Messages.cannotBeCopied, name)));
        }
        if (state == State.NO_STANDBY || state == State.ENDED) {
            return Optional.of(NLS.bind(Messages.noStandbyNow, name));
        }
        return switch (kind) {
            case PAUSE -> state == State.PAUSED ? Optional.of(NLS.bind(Messages.pausedAlready, name))
                    : Optional.empty();
            case GO_ON -> state == State.PAUSED ? Optional.empty() : Optional.of(NLS.bind(Messages.notPaused, name));
            case CHECKPOINT, FULL_COPY -> state == State.STARTUP ? Optional.of(NLS.bind(Messages.notBegun, name))
                    : Optional.empty();
        };
    }
}
