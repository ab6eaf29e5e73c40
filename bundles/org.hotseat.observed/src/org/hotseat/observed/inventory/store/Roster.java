// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.inventory.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.observed.inventory.MachineView;

/**
 * Which host speaks for each machine: one that two hosts name, as during a move, is shown once. Guarded by the
 * store's lock.
 */
final class Roster {

    private static final Comparator<MachineView> ORDER = Comparator.comparing(MachineView::name)
            .thenComparing(MachineView::id);

    private final Map<MachineId, MachineEntry> shown = new HashMap<>();
    private final Map<MachineId, List<MachineEntry>> rivals = new HashMap<>();
    private @Nullable List<MachineView> all;
    private final Map<HostId, List<MachineView>> perHost = new HashMap<>();

    Optional<MachineEntry> shown(MachineId id) {
        return Optional.ofNullable(shown.get(id));
    }

    /** Whether this entry is the one that is shown. */
    boolean speaks(MachineEntry entry) {
        return shown.get(entry.id) == entry;
    }

    /** Every entry of a machine, wherever. */
    List<MachineEntry> entries(MachineId id) {
        List<MachineEntry> several = rivals.get(id);
        if (several != null) {
            return several;
        }
        return shown(id).map(List::of).orElse(List.of());
    }

    /** Adds an entry; says whether the shown one changed. */
    boolean add(MachineEntry entry) {
        MachineEntry first = shown.get(entry.id);
        if (first == null) {
            shown.put(entry.id, entry);
            return true;
        }
        List<MachineEntry> several = rivals.computeIfAbsent(entry.id, key -> new ArrayList<>(List.of(first)));
        several.add(entry);
        return choose(entry.id);
    }

    /** Takes an entry away; says whether the shown one changed. */
    boolean remove(MachineEntry entry) {
        List<MachineEntry> several = rivals.get(entry.id);
        if (several == null) {
            return shown.remove(entry.id, entry);
        }
        several.remove(entry);
        if (several.size() == 1) {
            rivals.remove(entry.id);
            return shown.put(entry.id, several.get(0)) != several.get(0);
        }
        if (shown.get(entry.id) == entry) {
            shown.put(entry.id, several.get(0));
            choose(entry.id);
            return true;
        }
        return choose(entry.id);
    }

    /** Decides again who speaks for a machine; says whether that changed. */
    boolean choose(MachineId id) {
        List<MachineEntry> several = rivals.get(id);
        MachineEntry now = shown.get(id);
        if (several == null || now == null) {
            return false;
        }
        MachineEntry best = now;
        for (MachineEntry rival : several) {
            if (rival.rank() > best.rank()) {
                best = rival;
            }
        }
        shown.put(id, best);
        return best != now;
    }

    /** Decides again for every machine that several hosts name; gets the ids that changed. */
    List<MachineId> chooseAll() {
        return rivals.keySet().stream().filter(this::choose).toList();
    }

    /** Forgets the lists made before. */
    void changed() {
        all = null;
        perHost.clear();
    }

    List<MachineView> all() {
        List<MachineView> made = all;
        if (made == null) {
            made = shown.values().stream().map(MachineEntry::view).sorted(ORDER).toList();
            all = made;
        }
        return made;
    }

    List<MachineView> on(HostShelf shelf) {
        return perHost.computeIfAbsent(shelf.id(), id -> shelf.machines.values().stream()
                .filter(this::speaks).map(MachineEntry::view).sorted(ORDER).toList());
    }
}
