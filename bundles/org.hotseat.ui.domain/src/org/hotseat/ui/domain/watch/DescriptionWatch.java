// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.watch;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.machine.MachineActs;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.observed.event.Event;
import org.hotseat.observed.event.EventLog;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.InventoryChange;
import org.hotseat.observed.inventory.MachineView;

/**
 * Reads a machine's description now and whenever something about the machine changes: an event, another name, state or
 * host. Requests that come while one waits are one. Begins with {@link #request()}. Thread-safe.
 */
public final class DescriptionWatch implements AutoCloseable {

    private final MachineActs acts;
    private final Inventory inventory;
    private final MachineId machine;
    private final Executor background;
    private final Executor window;
    private final DescriptionListener listener;
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final Subscription events;
    private final Subscription changes;
    private volatile boolean closed;
    private volatile boolean told;
    private volatile Optional<Traits> known;

    /** What decides whether the description may have changed. */
    private record Traits(String name, HostId host, MachineState state) {

        static Traits of(MachineView view) {
            return new Traits(view.name(), view.host(), view.state());
        }
    }

    /**
     * Where a watch finds what it needs.
     *
     * @param acts reads descriptions
     * @param inventory knows the machines
     * @param events tells what happens
     * @param background one thread that may block
     * @param window the window's thread
     */
    public record Sources(MachineActs acts, Inventory inventory, EventLog events, Executor background,
            Executor window) {
    }

    /**
     * A watch.
     *
     * @param sources what it works with
     * @param machine the machine
     * @param listener told on the window's thread
     */
    public DescriptionWatch(Sources sources, MachineId machine, DescriptionListener listener) {
        this.acts = sources.acts();
        this.inventory = sources.inventory();
        this.machine = machine;
        this.background = sources.background();
        this.window = sources.window();
        this.listener = listener;
        known = inventory.machine(machine).map(Traits::of);
        events = sources.events().onEvent(this::happened);
        changes = inventory.onChange(this::changed);
    }

    private void happened(Event event) {
        if (event.subject().id().equals(machine.toString())) {
            request();
        }
    }

    private void changed(InventoryChange change) {
        if (!change.structure() && !change.machines().contains(machine)) {
            return;
        }
        Optional<Traits> now = inventory.machine(machine).map(Traits::of);
        if (!now.equals(known)) {
            request();
        }
    }

    /** Reads the description again, soon. */
    public void request() {
        if (!closed && !wanted.getAndSet(true)) {
            background.execute(this::read);
        }
    }

    private void read() {
        wanted.set(false);
        if (closed) {
            return;
        }
        Optional<MachineView> view = inventory.machine(machine);
        known = view.map(Traits::of);
        if (view.isEmpty()) {
            tell(listener::gone);
            return;
        }
        if (told && view.get().state() == MachineState.FROZEN) {
            return; // nothing can be asked of it, and nothing about it changes meanwhile
        }
        try {
            String stored = acts.readXml(machine, XmlKind.STORED, Progress.NONE);
            Optional<String> running = view.get().state().isActive()
                    ? Optional.of(acts.readXml(machine, XmlKind.LIVE, Progress.NONE)) : Optional.empty();
            told = true;
            tell(() -> listener.read(new Description(stored, running), view.get()));
        } catch (FailureException failed) {
            tell(failed.code() == FailureCode.NOT_FOUND ? listener::gone : () -> listener.failed(failed.failure()));
        }
    }

    private void tell(Runnable news) {
        window.execute(() -> {
            if (!closed) {
                news.run();
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        events.close();
        changes.close();
    }
}
