// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.inventory.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.observed.inventory.MachineView;

/** Who says what about which machine, and how answers and events change it. Guarded by the store's lock. */
final class Observations {

    /** Host clocks tell whole seconds. */
    private static final Duration NOISE = Duration.ofSeconds(2);

    final Map<HostId, HostShelf> shelves = new LinkedHashMap<>();
    final Roster roster = new Roster();
    final Map<MachineId, String> activities = new HashMap<>();
    private final MonotonicClock clock;
    private final Uptimes uptimes;

    Observations(MonotonicClock clock) {
        this.clock = clock;
        this.uptimes = new Uptimes(clock);
    }

    /** Takes one machine of an answer; says whether machines came, were renamed or changed their host. */
    boolean takeMachine(HostShelf shelf, MachineSample sample, long askedNanos, Set<MachineId> changed) {
        MachineEntry entry = shelf.machines.get(sample.id());
        boolean fresh = entry == null;
        MachineEntry now = entry == null ? newEntry(shelf, sample.id(), sample.name()) : entry;
        MachineView before = fresh ? null : now.view();
        boolean wasActive = now.state().isActive();
        boolean renamed = !now.name().equals(sample.name());
        now.take(sample, askedNanos);
        boolean moved = settle(now, wasActive, false) | (fresh && roster.add(now));
        if (now.view() != before) {
            changed.add(now.id);
        }
        return fresh || renamed || moved;
    }

    /** Drops what an answer does not name; says whether there was any. */
    boolean dropMissing(HostShelf shelf, Collection<MachineSample> samples) {
        Set<MachineId> named = new HashSet<>(samples.size() * 2);
        samples.forEach(sample -> named.add(sample.id()));
        List<MachineEntry> gone = shelf.machines.values().stream().filter(entry -> !named.contains(entry.id)).toList();
        gone.forEach(this::drop);
        return !gone.isEmpty();
    }

    /** Takes an event; says whether machines came, were renamed or changed their host. */
    boolean takeEvent(HostShelf shelf, LifeChange event) {
        MachineEntry known = shelf.machines.get(event.id());
        if (known == null && !EventState.begins(event.change())) {
            return false;
        }
        MachineEntry entry = known == null ? newEntry(shelf, event.id(), event.name()) : known;
        boolean wasActive = entry.state().isActive();
        boolean renamed = !entry.name().equals(event.name());
        entry.takeEvent(event.name(), EventState.after(event.change(), event.detail(), entry.state()), clock.nanos());
        boolean moved = settle(entry, wasActive, EventState.isMove(event.detail()));
        if (known == null) {
            roster.add(entry);
        }
        roster.changed();
        return known == null || renamed || moved;
    }

    /** Takes what the host knows of start times by name; only earlier ones than known. */
    void takeStarts(HostShelf shelf, Map<String, Instant> since, Set<MachineId> changed) {
        for (MachineEntry entry : since.isEmpty() ? List.<MachineEntry>of() : shelf.machines.values()) {
            Instant start = since.get(entry.name());
            Instant known = entry.runningSince();
            if (start != null && known != null && start.isBefore(known.minus(NOISE))) {
                entry.setRunningSince(start);
                changed.add(entry.id);
            }
        }
        if (!changed.isEmpty()) {
            roster.changed();
        }
    }

    /** Tells the figures of a host and of the machines that it speaks for. */
    void read(HostShelf shelf, FigureReader reader) {
        reader.figures(shelf.id().value(), shelf.cpuPercent(), shelf.memoryPercent(), shelf.diskRate(),
                shelf.netRate());
        for (MachineEntry entry : shelf.machines.values()) {
            if (entry.state().isActive() && roster.speaks(entry)) {
                reader.figures(entry.key(), entry.cpuPercent(), entry.memoryPercent(), entry.diskRate(),
                        entry.netRate());
            }
        }
    }

    private MachineEntry newEntry(HostShelf shelf, MachineId id, String name) {
        MachineEntry entry = new MachineEntry(id, name, shelf);
        entry.setActivity(activities.getOrDefault(id, ""));
        shelf.machines.put(id, entry);
        return entry;
    }

    /** After a change of state: when it runs since, and who speaks for it. */
    private boolean settle(MachineEntry entry, boolean wasActive, boolean byMove) {
        boolean active = entry.state().isActive();
        if (active && !wasActive) {
            entry.setRunningSince(uptimes.arrives(entry.id, sinceElsewhere(entry)));
        } else if (!active && wasActive) {
            if (byMove) {
                uptimes.leaves(entry.id, entry.runningSince());
            }
            entry.setRunningSince(null);
        }
        return roster.choose(entry.id);
    }

    private @Nullable Instant sinceElsewhere(MachineEntry entry) {
        for (MachineEntry other : List.copyOf(roster.entries(entry.id))) {
            if (other != entry && other.state().isActive() && other.runningSince() != null) {
                return other.runningSince();
            }
        }
        return null;
    }

    /** Takes an entry away. */
    void drop(MachineEntry entry) {
        uptimes.leaves(entry.id, entry.state().isActive() ? entry.runningSince() : null);
        entry.shelf.machines.remove(entry.id);
        roster.remove(entry);
    }
}
