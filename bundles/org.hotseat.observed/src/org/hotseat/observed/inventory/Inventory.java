// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.inventory;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Subscription;

/**
 * The newest observation of everything. Thread-safe; no method blocks or asks a host. Answers are immutable
 * snapshots that never change under the reader.
 */
public interface Inventory {

    /**
     * All hosts of the cluster's document, in its order.
     *
     * @return the hosts
     */
    List<HostView> hosts();

    /**
     * All machines, ordered by name, then id.
     *
     * @return the machines
     */
    List<MachineView> machines();

    /**
     * The machines of one host, ordered by name.
     *
     * @param host the host
     * @return its machines; empty for an unknown host
     */
    List<MachineView> machinesOn(HostId host);

    /**
     * One host.
     *
     * @param id the host
     * @return what is known of it
     */
    Optional<HostView> host(HostId id);

    /**
     * One machine.
     *
     * @param id the machine
     * @return what is known of it
     */
    Optional<MachineView> machine(MachineId id);

    /**
     * Tells of changes, several made into one, at most ten times a second, on a thread of the console: a listener
     * hands over and returns at once.
     *
     * @param listener gets what changed
     * @return ends the telling
     */
    Subscription onChange(Consumer<InventoryChange> listener);
}
