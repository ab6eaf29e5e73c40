// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.rows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.InventoryChange;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.observed.inventory.MachineView;

/** An inventory that a test writes. */
public final class FakeInventory implements Inventory {

    public static final Instant NOW = Instant.parse("2026-10-21T14:32:07Z");
    public static final HostId HOST_1 = new HostId("host-01");
    public static final HostId HOST_2 = new HostId("host-02");
    private static final long GIB = 1024 * 1024;

    private final List<Consumer<InventoryChange>> listeners = new CopyOnWriteArrayList<>();
    public volatile List<MachineView> machines = List.of();

    public static MachineView machine(int number, String name, MachineState state, double cpu) {
        return new MachineView(new MachineId(new UUID(0, number)), name, number % 2 == 0 ? HOST_2 : HOST_1, state,
                false, true, NOW, 2, cpu, 4 * GIB, GIB, 2e6, 1e6, Optional.of(NOW.minusSeconds(3 * 86_400)), "");
    }

    public static MachineView with(MachineView view, boolean stale, boolean answered, String activity) {
        return new MachineView(view.id(), view.name(), view.host(), view.state(), stale, answered, view.asOf(),
                view.vcpus(), view.cpuPercent(), view.memoryKib(), view.memoryUsedKib(), view.diskBytesPerSecond(),
                view.netBytesPerSecond(), view.runningSince(), activity);
    }

    public static List<MachineView> many(int count, int round) {
        List<MachineView> made = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            made.add(machine(number, "vm-" + number, number % 7 == 0 ? MachineState.OFF : MachineState.RUNNING,
                    (number * 31 + round * 17) % 100));
        }
        return made;
    }

    public static List<Row> rows(List<MachineView> machines) {
        FakeInventory inventory = new FakeInventory();
        inventory.machines = machines;
        return new RowBook().read(inventory, Annotations.NONE, NOW);
    }

    public void set(List<MachineView> next) {
        machines = next;
        listeners.forEach(listener -> listener.accept(new InventoryChange(true, Set.of(), Set.of())));
    }

    public int listeners() {
        return listeners.size();
    }

    @Override
    public List<HostView> hosts() {
        return List.of(live(HOST_1), live(HOST_2));
    }

    private static HostView live(HostId id) {
        return new HostView(id, id.value(), LinkState.LIVE, NOW, Optional.empty(), Optional.empty(), 1, 1, 1, 1, 1, 1);
    }

    @Override
    public List<MachineView> machines() {
        return machines;
    }

    @Override
    public List<MachineView> machinesOn(HostId host) {
        return machines.stream().filter(machine -> machine.host().equals(host)).toList();
    }

    @Override
    public Optional<HostView> host(HostId id) {
        return hosts().stream().filter(host -> host.id().equals(id)).findFirst();
    }

    @Override
    public Optional<MachineView> machine(MachineId id) {
        return machines.stream().filter(machine -> machine.id().equals(id)).findFirst();
    }

    @Override
    public Subscription onChange(Consumer<InventoryChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
