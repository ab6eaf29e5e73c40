// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.inventory.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.hypervisor.HostFacts;
import org.hotseat.hypervisor.HostSample;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.InventoryChange;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.observed.inventory.MachineView;

/** The inventory and the one place that writes it. Thread-safe by one lock, held briefly; nothing else blocks. */
public final class InventoryStore implements Inventory {

    private static final int SLICE = 200;

    private final MonotonicClock clock;
    private final ChangeFeed feed;
    private final ReentrantLock lock = new ReentrantLock(true); // fair: a writer of many slices lets readers in
    private final Hold held = lock::unlock;
    private final Observations seen;

    /**
     * An empty inventory.
     *
     * @param clock tells the time
     * @param workers give the timer
     * @param teller calls listeners
     */
    public InventoryStore(MonotonicClock clock, Workers workers, Executor teller) {
        this.clock = clock;
        this.feed = new ChangeFeed(clock, workers.timer(), teller);
        this.seen = new Observations(clock);
    }

    /** The lock, to be let go by closing. */
    @FunctionalInterface
    private interface Hold extends AutoCloseable {
        @Override
        void close();
    }

    private Hold hold() {
        lock.lock();
        return held;
    }

    @Override
    public List<HostView> hosts() {
        try (Hold hold = hold()) {
            return seen.shelves.values().stream().map(HostShelf::view).toList();
        }
    }

    @Override
    public List<MachineView> machines() {
        try (Hold hold = hold()) {
            return seen.roster.all();
        }
    }

    @Override
    public List<MachineView> machinesOn(HostId host) {
        try (Hold hold = hold()) {
            HostShelf shelf = seen.shelves.get(host);
            return shelf == null ? List.of() : seen.roster.on(shelf);
        }
    }

    @Override
    public Optional<HostView> host(HostId id) {
        try (Hold hold = hold()) {
            return Optional.ofNullable(seen.shelves.get(id)).map(HostShelf::view);
        }
    }

    @Override
    public Optional<MachineView> machine(MachineId id) {
        try (Hold hold = hold()) {
            return seen.roster.shown(id).map(MachineEntry::view);
        }
    }

    @Override
    public Subscription onChange(Consumer<InventoryChange> listener) {
        return feed.listen(listener);
    }

    /**
     * Sets hosts and their order; forgets hosts that are not named.
     *
     * @param names id and name of each host
     */
    public void setHosts(Map<HostId, String> names) {
        try (Hold hold = hold()) {
            Map<HostId, HostShelf> old = new HashMap<>(seen.shelves);
            seen.shelves.clear();
            names.forEach((id, name) -> {
                HostShelf shelf = Optional.ofNullable(old.remove(id)).orElseGet(() -> new HostShelf(id, name));
                shelf.rename(name);
                seen.shelves.put(id, shelf);
            });
            old.values().forEach(shelf -> List.copyOf(shelf.machines.values()).forEach(seen::drop));
            seen.roster.changed();
        }
        feed.note(true, names.keySet(), Set.of());
    }

    /**
     * Says how we stand with a host.
     *
     * @param id the host
     * @param state the link
     * @param why trouble, if any
     */
    public void setLink(HostId id, LinkState state, Optional<Failure> why) {
        Set<MachineId> changed = new HashSet<>();
        boolean structure = false;
        try (Hold hold = hold()) {
            HostShelf shelf = seen.shelves.get(id);
            if (shelf == null) {
                return;
            }
            boolean wasLive = shelf.isLive();
            shelf.takeLink(state, why);
            if (wasLive != shelf.isLive()) {
                changed.addAll(shelf.machines.keySet());
                structure = !seen.roster.chooseAll().isEmpty();
                seen.roster.changed();
            }
        }
        feed.note(structure, Set.of(id), changed);
    }

    /**
     * Takes what a host is.
     *
     * @param id the host
     * @param facts of the new connection
     */
    public void setFacts(HostId id, HostFacts facts) {
        try (Hold hold = hold()) {
            HostShelf shelf = seen.shelves.get(id);
            if (shelf != null) {
                shelf.takeFacts(facts);
            }
        }
        feed.note(false, Set.of(id), Set.of());
    }

    /**
     * Takes a host's own figures.
     *
     * @param id the host
     * @param sample the figures
     */
    public void takeHost(HostId id, HostSample sample) {
        try (Hold hold = hold()) {
            HostShelf shelf = seen.shelves.get(id);
            if (shelf == null) {
                return;
            }
            shelf.take(sample);
        }
        feed.note(false, Set.of(id), Set.of());
    }

    /**
     * Takes a bulk answer: machines that it does not name are gone from the host.
     *
     * @param id the host
     * @param samples one per machine
     * @param askedNanos when it was asked for
     */
    public void takeMachines(HostId id, Collection<MachineSample> samples, long askedNanos) {
        Set<MachineId> changed = new HashSet<>();
        boolean structure = false;
        List<MachineSample> all = List.copyOf(samples);
        for (int from = 0; from < all.size(); from += SLICE) {
            structure |= takeSlice(id, all.subList(from, Math.min(all.size(), from + SLICE)), askedNanos, changed);
        }
        try (Hold hold = hold()) {
            HostShelf shelf = seen.shelves.get(id);
            if (shelf == null) {
                return;
            }
            shelf.answered(clock.wall(), (clock.nanos() - askedNanos) / 1e6);
            if (samples.size() < shelf.machines.size()) {
                structure |= seen.dropMissing(shelf, samples);
            }
            if (structure || !changed.isEmpty()) {
                seen.roster.changed();
            }
        }
        feed.note(structure, Set.of(id), changed);
    }

    /** The window waits for no more than this: what it reads in between is partly new, and told as changed after. */
    private boolean takeSlice(HostId id, List<MachineSample> samples, long askedNanos, Set<MachineId> changed) {
        boolean structure = false;
        try (Hold hold = hold()) {
            HostShelf shelf = seen.shelves.get(id);
            if (shelf != null) {
                for (MachineSample sample : samples) {
                    structure |= seen.takeMachine(shelf, sample, askedNanos, changed);
                }
            }
        }
        return structure;
    }

    /**
     * Takes an event.
     *
     * @param host where it happened
     * @param event what happened
     */
    public void takeEvent(HostId host, LifeChange event) {
        boolean structure;
        try (Hold hold = hold()) {
            HostShelf shelf = seen.shelves.get(host);
            if (shelf == null) {
                return;
            }
            structure = seen.takeEvent(shelf, event);
        }
        feed.note(structure, Set.of(host), Set.of(event.id()));
    }

    /**
     * Says what long act is under way on a machine.
     *
     * @param id the machine
     * @param text what is shown; empty ends it
     */
    public void setActivity(MachineId id, String text) {
        try (Hold hold = hold()) {
            if (text.equals(seen.activities.getOrDefault(id, ""))) {
                return;
            }
            seen.activities.put(id, text);
            seen.activities.remove(id, "");
            seen.roster.entries(id).forEach(entry -> entry.setActivity(text));
            seen.roster.changed();
        }
        feed.note(false, Set.of(), Set.of(id));
    }

    /**
     * Tells listeners that something about a machine is known better than before.
     *
     * @param id the machine
     */
    public void touch(MachineId id) {
        feed.note(false, Set.of(), Set.of(id));
    }

    /**
     * What one host says about a machine, even while another speaks for it.
     *
     * @param host the host
     * @param id the machine
     * @return empty when the host does not name it
     */
    public Optional<MachineView> machineOn(HostId host, MachineId id) {
        try (Hold hold = hold()) {
            return Optional.ofNullable(seen.shelves.get(host)).map(shelf -> shelf.machines.get(id))
                    .map(MachineEntry::view);
        }
    }

    /**
     * Corrects since when machines of a host run, from what the host knows.
     *
     * @param host the host
     * @param since start times by name; only earlier ones than known are taken
     */
    public void takeStarts(HostId host, Map<String, Instant> since) {
        Set<MachineId> changed = new HashSet<>();
        try (Hold hold = hold()) {
            HostShelf shelf = seen.shelves.get(host);
            if (shelf == null) {
                return;
            }
            seen.takeStarts(shelf, since, changed);
        }
        feed.note(false, Set.of(), changed);
    }

    /**
     * Gets everything that history keeps of a host that answers, in one pass.
     *
     * @param host the host
     * @param reader called under the lock: copies and returns
     */
    public void read(HostId host, FigureReader reader) {
        try (Hold hold = hold()) {
            HostShelf shelf = seen.shelves.get(host);
            if (shelf != null && shelf.isLive()) {
                seen.read(shelf, reader);
            }
        }
    }
}
