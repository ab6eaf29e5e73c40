// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.machine;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Subscription;
import org.hotseat.link.host.Hosts;
import org.hotseat.link.host.OpenHost;
import org.hotseat.observed.event.EventLog;
import org.hotseat.observed.event.Setting;
import org.hotseat.observed.event.Setting.Role;
import org.hotseat.observed.event.Severity;
import org.hotseat.observed.event.Subject;
import org.hotseat.observed.event.store.ActLedger;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.observed.inventory.store.InventoryStore;

/**
 * Where operations look up machines and say what they are doing. Thread-safe; nothing blocks.
 *
 * @param inventory what is known
 * @param hosts the connections
 * @param ledger notes what this console does
 * @param events what hosts themselves do not tell is written here
 */
public record MachineDesk(InventoryStore inventory, Hosts hosts, ActLedger ledger, EventLog events) {

    /**
     * A machine that must exist.
     *
     * @param id the machine
     * @return what is known of it
     * @throws FailureException NOT_FOUND
     */
    public MachineView machine(MachineId id) throws FailureException {
        return inventory.machine(id).orElseThrow(
                () -> new FailureException(FailureCode.NOT_FOUND, Messages.gone, Messages.goneRemedy));
    }

    /**
     * A connection that must be open.
     *
     * @param id the host
     * @return the connection
     * @throws FailureException UNREACHABLE
     */
    public OpenHost host(HostId id) throws FailureException {
        Optional<OpenHost> open = hosts.open(id);
        if (open.isEmpty()) {
            throw new FailureException(FailureCode.UNREACHABLE, NLS.bind(Messages.hostDown, hostName(id)),
                    Messages.hostDownRemedy);
        }
        return open.get();
    }

    /**
     * A machine's name for titles.
     *
     * @param id the machine
     * @return its name, or its id when it is not known
     */
    public String name(MachineId id) {
        return inventory.machine(id).map(MachineView::name).orElse(id.toString());
    }

    /**
     * A host's name for people.
     *
     * @param id the host
     * @return its name, or its id when it is not known
     */
    public String hostName(HostId id) {
        return inventory.host(id).map(view -> view.name()).orElse(id.value());
    }

    /**
     * Writes down what was done to a machine, where its host does not tell it.
     *
     * @param machine the machine
     * @param text what happened
     */
    public void tell(MachineView machine, String text) {
        events.add(Severity.INFO, new Subject(Subject.Kind.MACHINE, machine.id().toString(), machine.name()), text,
                Messages.fromHere, Setting.NONE.by(ledger.person()).as(Role.CHANGE).at(hostName(machine.host())));
    }

    /**
     * Shows an act on a machine until the answer is closed.
     *
     * @param id the machine
     * @param text what is shown beside it
     * @return ends the showing
     */
    public Subscription show(MachineId id, String text) {
        Subscription entry = ledger.begin(id);
        inventory.setActivity(id, text);
        return () -> {
            inventory.setActivity(id, "");
            entry.close();
        };
    }
}
