// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.drill;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.MachineId;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.state.data.Role;
import org.hotseat.ui.protection.model.MachineCopies;

/** Why a drill cannot be begun or ended. Pure, but for the language of this process. */
final class DrillRule {

    private DrillRule() {
    }

    static Optional<String> obstacle(Optional<Role> role, List<MachineId> machines, List<MachineCopies> known) {
        if (role.isEmpty()) {
            return Optional.of(Messages.noAgent);
        }
        if (machines.size() != 1) {
            return Optional.of(Messages.oneMachine);
        }
        Optional<MachineCopies> one = known.stream().filter(copies -> copies.id().equals(machines.getFirst()))
                .findFirst().filter(MachineCopies::isReplicated);
        return one.isEmpty() ? Optional.of(Messages.notCopied) : obstacle(role).or(() -> obstacle(one.get()));
    }

    /** Why this person can neither begin nor end one. */
    static Optional<String> obstacle(Optional<Role> role) {
        if (role.isEmpty()) {
            return Optional.of(Messages.noAgent);
        }
        return role.get().covers(Role.OPERATOR) ? Optional.empty() : Optional.of(Messages.operatorsOnly);
    }

    private static Optional<String> obstacle(MachineCopies machine) {
        boolean held = machine.told().map(ReplicationLive::acknowledged).filter(number -> number > 0).isPresent();
        return held ? Optional.empty() : Optional.of(NLS.bind(Messages.nothingHeld, machine.record().name()));
    }
}
