// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hotseat.seats.room.Head;
import org.hotseat.seats.room.Host;
import org.hotseat.seats.room.Monitor;

/**
 * Chooses display outputs of a host for the monitors of a desk: as many as can be served, and of those the ones with
 * the EDID of the monitor. Kuhn's method of augmenting paths.
 */
final class HeadChoice {

    private final List<Monitor> monitors;
    private final List<Head> free;
    /** By monitor: the place of its head in {@link #free}, or -1. */
    private final int[] chosen;

    private HeadChoice(List<Monitor> monitors, List<Head> free) {
        this.monitors = monitors;
        this.free = free;
        this.chosen = new int[monitors.size()];
        Arrays.fill(chosen, -1);
    }

    /** For each monitor the name of a head, empty text for one that cannot be served. */
    static List<String> of(Host host, List<Monitor> monitors, Set<String> used) {
        HeadChoice choice = new HeadChoice(monitors,
                host.heads().stream().filter(one -> !used.contains(one.name())).toList());
        for (int monitor = 0; monitor < monitors.size(); monitor++) {
            choice.augment(monitor, new HashSet<>());
        }
        List<String> names = new ArrayList<>();
        for (int head : choice.chosen) {
            names.add(head < 0 ? "" : choice.free.get(head).name());
        }
        return Collections.unmodifiableList(names);
    }

    private boolean augment(int monitor, Set<Integer> tried) {
        for (int head : candidates(monitors.get(monitor))) {
            if (tried.add(head)) {
                int holder = holder(head);
                if (holder < 0 || augment(holder, tried)) {
                    chosen[monitor] = head;
                    return true;
                }
            }
        }
        return false;
    }

    private int holder(int head) {
        for (int monitor = 0; monitor < chosen.length; monitor++) {
            if (chosen[monitor] == head) {
                return monitor;
            }
        }
        return -1;
    }

    private List<Integer> candidates(Monitor monitor) {
        List<Integer> found = new ArrayList<>();
        for (int head = 0; head < free.size(); head++) {
            if (free.get(head).cables().stream().anyMatch(cable -> cable.reaches(monitor.output()))) {
                found.add(head);
            }
        }
        found.sort(Comparator.<Integer, Boolean>comparing(head -> !free.get(head).edid().equals(monitor.edid()))
                .thenComparing(head -> holder(head) >= 0));
        return found;
    }
}
