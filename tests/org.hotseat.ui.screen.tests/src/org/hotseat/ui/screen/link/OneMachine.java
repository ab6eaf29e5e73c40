// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen.link;

import java.time.Instant;
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

/** An inventory with one machine that a test changes. */
final class OneMachine implements Inventory {

    static final MachineId ID = new MachineId(new UUID(1, 1));

    private final List<Consumer<InventoryChange>> listeners = new CopyOnWriteArrayList<>();
    private volatile Optional<MachineView> view = Optional.of(view(1, MachineState.RUNNING, false));

    private static MachineView view(int host, MachineState state, boolean stale) {
        return new MachineView(ID, "plot-7", new HostId("h" + host), state, stale, true, Instant.EPOCH, 1, 1, 1, 1, 1,
                1, Optional.empty(), "");
    }

    void state(MachineState state) {
        change(Optional.of(view(1, state, false)));
    }

    void moveTo(int host) {
        change(Optional.of(view(host, MachineState.RUNNING, false)));
    }

    void stale(boolean stale) {
        change(Optional.of(view(1, MachineState.RUNNING, stale)));
    }

    void rename(String name) {
        MachineView now = view.orElseThrow();
        change(Optional.of(new MachineView(ID, name, now.host(), now.state(), now.stale(), true, Instant.EPOCH, 1, 1, 1,
                1, 1, 1, Optional.empty(), "")));
    }

    void remove() {
        change(Optional.empty());
    }

    private void change(Optional<MachineView> next) {
        view = next;
        listeners.forEach(listener -> listener.accept(new InventoryChange(false, Set.of(), Set.of(ID))));
    }

    @Override
    public List<HostView> hosts() {
        return List.of();
    }

    @Override
    public List<MachineView> machines() {
        return view.stream().toList();
    }

    @Override
    public List<MachineView> machinesOn(HostId host) {
        return view.stream().toList();
    }

    @Override
    public Optional<HostView> host(HostId id) {
        return Optional.of(new HostView(id, "host-" + id.value().substring(1), LinkState.LIVE, Instant.EPOCH,
                Optional.empty(), Optional.empty(), 1, 1, 1, 1, 1, 1));
    }

    @Override
    public Optional<MachineView> machine(MachineId id) {
        return view;
    }

    @Override
    public Subscription onChange(Consumer<InventoryChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
