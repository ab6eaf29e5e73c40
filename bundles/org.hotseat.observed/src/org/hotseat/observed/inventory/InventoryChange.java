// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.inventory;

import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * What is new since the last change that the same listener got.
 *
 * @param structure whether hosts or machines came, went, were renamed or changed their host
 * @param hosts hosts with new values
 * @param machines machines with new values
 */
public record InventoryChange(boolean structure, Set<HostId> hosts, Set<MachineId> machines) {
}
