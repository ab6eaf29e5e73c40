// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.host;

import java.util.function.Consumer;

import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.observed.event.store.EventWriter;
import org.hotseat.observed.inventory.store.InventoryStore;

/**
 * What every connection of a session shares; none of it blocks.
 *
 * @param clock tells the time
 * @param workers give each host threads of its own
 * @param inventory takes what hosts say
 * @param events words what happens
 * @param ports the way to the person, and the pace
 * @param described is told of machines whose description may have changed
 */
public record LinkContext(MonotonicClock clock, Workers workers, InventoryStore inventory, EventWriter events,
        LinkPorts ports, Consumer<MachineId> described) {
}
