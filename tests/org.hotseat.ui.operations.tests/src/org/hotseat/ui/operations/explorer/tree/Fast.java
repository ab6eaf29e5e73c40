// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.InventoryChange;
import org.hotseat.observed.inventory.MachineView;

/** Many machines, found by maps as in the real inventory. */
final class Fast implements Inventory {

    private final List<HostView> hosts;
    private final Map<HostId, List<MachineView>> byHost = new HashMap<>();
    private final Map<MachineId, MachineView> byId = new HashMap<>();

    Fast(Observed few, int count) {
        hosts = few.hosts();
        Observed made = new Observed();
        for (int i = 0; i < count; i++) {
            made.machine("machine-" + i, "h" + i % hosts.size(), MachineState.RUNNING, false);
        }
        for (MachineView machine : made.machines()) {
            byHost.computeIfAbsent(machine.host(), host -> new ArrayList<>()).add(machine);
            byId.put(machine.id(), machine);
        }
    }

    @Override
    public List<HostView> hosts() {
        return hosts;
    }

    @Override
    public List<MachineView> machines() {
        return List.copyOf(byId.values());
    }

    @Override
    public List<MachineView> machinesOn(HostId host) {
        return byHost.getOrDefault(host, List.of());
    }

    @Override
    public Optional<HostView> host(HostId id) {
        return hosts.stream().filter(host -> host.id().equals(id)).findFirst();
    }

    @Override
    public Optional<MachineView> machine(MachineId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Subscription onChange(Consumer<InventoryChange> listener) {
        return () -> {
        };
    }
}
