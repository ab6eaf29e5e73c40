// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer.tree;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.unit.DataSize;
import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.HostFacts;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.InventoryChange;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.observed.inventory.MachineView;

/** An inventory that tests fill by hand. */
public final class Observed implements Inventory {

    /** When everything was seen. */
    public static final Instant THEN = Instant.parse("2026-10-21T06:31:20Z");

    private final List<HostView> hosts = new ArrayList<>();
    private final List<MachineView> machines = new ArrayList<>();

    /** A host. */
    public Observed host(String id, LinkState link) {
        Optional<Failure> trouble = link == LinkState.BLOCKED
                ? Optional.of(new Failure(FailureCode.HOST_KEY_CHANGED, "The key of the host changed.", "Look."))
                : Optional.empty();
        HostFacts facts = new HostFacts(id, "QEMU 7.2", "libvirt 9.0", "EPYC", 16, DataSize.ofGib(64), "");
        hosts.add(new HostView(new HostId(id), id, link, THEN, trouble, Optional.of(facts), 40, 1L << 20, 1L << 26, 0,
                0, 1));
        return this;
    }

    /** A machine. */
    public Observed machine(String name, String host, MachineState state, boolean stale) {
        machines.add(new MachineView(id(name), name, new HostId(host), state, stale, true, THEN, 2, 10, 1L << 22,
                1L << 20, 0, 0, Optional.empty(), ""));
        return this;
    }

    /** The id a machine gets. */
    public static MachineId id(String name) {
        return new MachineId(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Override
    public List<HostView> hosts() {
        return List.copyOf(hosts);
    }

    @Override
    public List<MachineView> machines() {
        return List.copyOf(machines);
    }

    @Override
    public List<MachineView> machinesOn(HostId host) {
        return machines.stream().filter(machine -> machine.host().equals(host)).toList();
    }

    @Override
    public Optional<HostView> host(HostId id) {
        return hosts.stream().filter(host -> host.id().equals(id)).findFirst();
    }

    @Override
    public Optional<MachineView> machine(MachineId id) {
        return machines.stream().filter(machine -> machine.id().equals(id)).findFirst();
    }

    @Override
    public Subscription onChange(Consumer<InventoryChange> listener) {
        return () -> {
        };
    }
}
