// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.act;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.session.Session;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.MachineView;

/** Machines whose host answers: what acts that every state allows need. Asks no host. */
final class Reachable {

    private Reachable() {
    }

    static List<MachineView> of(Session session, List<MachineId> machines) {
        return machines.stream().map(session.inventory()::machine).flatMap(Optional::stream)
                .filter(machine -> !machine.stale()).toList();
    }

    static Optional<String> obstacle(Session session, List<MachineId> machines) {
        if (machines.isEmpty()) {
            return Optional.of(Messages.selectMachine);
        }
        for (MachineId machine : machines) {
            if (session.inventory().machine(machine).filter(view -> !view.stale()).isPresent()) {
                return Optional.empty();
            }
        }
        return session.inventory().machine(machines.get(0)).map(MachineView::host)
                .map(host -> session.inventory().host(host).map(HostView::name).orElse(host.value()))
                .map(name -> NLS.bind(Messages.hostSilent, name)).or(() -> Optional.of(Messages.gone));
    }

    /** The same for acts that take one machine only. */
    static Optional<String> oneObstacle(Session session, List<MachineId> machines) {
        return machines.size() > 1 ? Optional.of(Messages.selectOne) : obstacle(session, machines);
    }
}
