// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.move;

import java.util.Optional;

import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.link.spec.ClusterSnapshot;
import org.hotseat.link.spec.HostSpec;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.observed.inventory.store.InventoryStore;

/**
 * Everything that a preview looks at, taken at one moment.
 *
 * @param machine what would move
 * @param source where it is
 * @param target where it would go
 * @param targetSpec how the document describes the target
 * @param cluster the document
 * @param inventory for what else is on the target
 * @param traits its description; empty while it is being read
 * @param sourceOpen the connection to the source; empty when it does not answer
 * @param targetOpen the connection to the target; empty when it does not answer
 */
record MoveScene(MachineView machine, HostView source, HostView target, HostSpec targetSpec, ClusterSnapshot cluster,
        InventoryStore inventory, Optional<DomainTraits> traits, Optional<Hypervisor> sourceOpen,
        Optional<Hypervisor> targetOpen) {
}
