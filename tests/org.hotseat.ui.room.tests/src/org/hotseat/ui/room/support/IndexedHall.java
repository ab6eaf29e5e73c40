// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.support;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.MachineView;

/** Answers as quickly as the console's own inventory. */
public final class IndexedHall extends Hall {

    private final List<MachineView> machines = super.machines();
    private final List<HostView> hosts = super.hosts();
    private final Map<MachineId, MachineView> byId = machines.stream().collect(Collectors.toMap(MachineView::id,
            one -> one));
    private final Map<HostId, HostView> byHost = hosts.stream().collect(Collectors.toMap(HostView::id, one -> one));
    private final Map<HostId, List<MachineView>> onHost = machines.stream().collect(Collectors.groupingBy(
            MachineView::host));

    /** With so many desks and hosts. */
    public IndexedHall(int desks, int hosts) {
        super(desks, hosts);
    }

    @Override
    public List<MachineView> machines() {
        return machines;
    }

    @Override
    public List<HostView> hosts() {
        return hosts;
    }

    @Override
    public List<MachineView> machinesOn(HostId host) {
        return onHost.getOrDefault(host, List.of());
    }

    @Override
    public Optional<HostView> host(HostId id) {
        return Optional.ofNullable(byHost.get(id));
    }

    @Override
    public Optional<MachineView> machine(MachineId id) {
        return Optional.ofNullable(byId.get(id));
    }
}
