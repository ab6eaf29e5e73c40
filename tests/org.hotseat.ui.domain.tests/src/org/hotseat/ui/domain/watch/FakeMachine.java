// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.machine.ImageOffer;
import org.hotseat.console.machine.ImageUses;
import org.hotseat.console.machine.MachineAct;
import org.hotseat.console.machine.MachineActs;
import org.hotseat.console.operation.Operation;
import org.hotseat.hypervisor.ChangeScope;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.Screenshot;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.hypervisor.image.ImageFolder;
import org.hotseat.hypervisor.image.NewImage;
import org.hotseat.observed.event.Event;
import org.hotseat.observed.event.EventLog;
import org.hotseat.observed.event.Setting;
import org.hotseat.observed.event.Severity;
import org.hotseat.observed.event.Subject;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.InventoryChange;
import org.hotseat.observed.inventory.MachineView;

/** One machine with everything a watch asks. Confined to the test's thread. */
final class FakeMachine implements MachineActs, Inventory, EventLog {

    static final MachineId ID = MachineId.of("0b6f9b5e-0a3c-4c38-9f0e-7a3f5d2c1b00");
    static final HostId HOST = new HostId("host-03");

    final List<String> reads = new ArrayList<>();
    private final List<Consumer<InventoryChange>> inventoryListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Event>> eventListeners = new CopyOnWriteArrayList<>();
    String stored = "<domain/>";
    String name = "plot-7";
    MachineState state = MachineState.OFF;
    boolean exists = true;
    Optional<FailureCode> failing = Optional.empty();

    void change(boolean structure) {
        inventoryListeners.forEach(listener -> listener.accept(new InventoryChange(structure, Set.of(), Set.of(ID))));
    }

    void event(String id) {
        Event event = new Event(1, Instant.EPOCH, Severity.INFO, new Subject(Subject.Kind.MACHINE, id, name), "", "");
        eventListeners.forEach(listener -> listener.accept(event));
    }

    int listeners() {
        return inventoryListeners.size() + eventListeners.size();
    }

    @Override
    public String readXml(MachineId machine, XmlKind kind, Progress progress) throws FailureException {
        reads.add(kind.name());
        if (failing.isPresent()) {
            throw new FailureException(failing.get(), "no answer", "");
        }
        return stored;
    }

    @Override
    public Optional<MachineView> machine(MachineId id) {
        return exists ? Optional.of(new MachineView(ID, name, HOST, state, false, true, Instant.EPOCH, 2, 0, 1024, 0, 0,
                0, Optional.empty(), "")) : Optional.empty();
    }

    @Override
    public Subscription onChange(Consumer<InventoryChange> listener) {
        inventoryListeners.add(listener);
        return () -> inventoryListeners.remove(listener);
    }

    @Override
    public Subscription onEvent(Consumer<Event> listener) {
        eventListeners.add(listener);
        return () -> eventListeners.remove(listener);
    }

    @Override
    public List<HostView> hosts() {
        return List.of();
    }

    @Override
    public List<MachineView> machines() {
        return machine(ID).stream().toList();
    }

    @Override
    public List<MachineView> machinesOn(HostId host) {
        return machines();
    }

    @Override
    public Optional<HostView> host(HostId id) {
        return Optional.empty();
    }

    @Override
    public List<Event> all() {
        return List.of();
    }

    @Override
    public void add(Severity severity, Subject subject, String text, String why, Setting setting) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> obstacle(MachineAct act, MachineId machine) {
        return Optional.empty();
    }

    @Override
    public Operation operation(MachineAct act, Collection<MachineId> machines) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Operation undefine(MachineId machine, List<String> images) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ImageUses readImageUses(Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ImageOffer readImageOffer(MachineId machine, Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Operation define(HostId host, String xml) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Operation create(HostId host, String xml, NewImage image) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Operation rename(MachineId machine, String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ImageFolder readImages(HostId host, String folder, Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Operation undefine(MachineId machine) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Operation setVcpus(MachineId machine, int count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Operation setMemory(MachineId machine, long kib) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Operation device(MachineId machine, String deviceXml, boolean attach, ChangeScope scope) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Screenshot readScreenshot(MachineId machine, int head) {
        throw new UnsupportedOperationException();
    }
}
