// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.rows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.look.States;
import org.hotseat.ui.machines.rows.Row.Load;

/** Reads rows and keeps those that still look the same, so that a quiet machine costs nothing. For one thread. */
final class RowBook {

    private static final double RATE_STEP = 1e4;
    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3} ?%");
    private static final long MINUTE = 60;
    private static final long MIB_KIB = 1024;

    private Map<MachineId, Row> known = new HashMap<>();

    List<Row> read(Inventory inventory, Annotations annotations, Instant now) {
        Map<HostId, String> hosts = new HashMap<>();
        for (HostView host : inventory.hosts()) {
            hosts.put(host.id(), host.name());
        }
        List<MachineView> machines = inventory.machines();
        Map<MachineId, Row> next = new HashMap<>(machines.size() * 2);
        List<Row> rows = new ArrayList<>(machines.size());
        for (MachineView machine : machines) {
            Row row = row(machine, hosts.getOrDefault(machine.host(), machine.host().value()), annotations, now);
            Row before = known.get(row.id());
            Row kept = row.equals(before) ? before : row;
            next.put(kept.id(), kept);
            rows.add(kept);
        }
        known = next;
        return rows;
    }

    private static Row row(MachineView view, String host, Annotations annotations, Instant now) {
        Status status = Status.of(view);
        return new Row(view.id(), view.name(), view.host(), host, annotations.seats().getOrDefault(view.id(), ""),
                annotations.owners().getOrDefault(view.id(), ""), status,
                state(view, status, now), load(view, now), view.activity());
    }

    /** One short word, for a column that must not cut it; the tooltip tells everything. */
    private static String state(MachineView view, Status status, Instant now) {
        return switch (status) {
            case STALE, SILENT -> status.mark().word();
            case BUSY -> status.mark().word() + percent(view.activity());
            default -> States.describe(view, now);
        };
    }

    private static String percent(String activity) {
        Matcher percent = PERCENT.matcher(activity);
        return percent.find() ? ' ' + percent.group() : "";
    }

    private static Load load(MachineView view, Instant now) {
        return new Load(view.vcpus(), whole(view.cpuPercent(), 1), view.memoryKib(),
                view.memoryUsedKib() / MIB_KIB * MIB_KIB, whole(view.diskBytesPerSecond(), RATE_STEP),
                whole(view.netBytesPerSecond(), RATE_STEP), up(view, now));
    }

    private static double whole(double value, double step) {
        return Double.isNaN(value) ? Double.NaN : Math.rint(value / step) * step;
    }

    private static long up(MachineView view, Instant now) {
        if (view.runningSince().isEmpty()) {
            return -1;
        }
        Instant until = view.stale() ? view.asOf() : now;
        long seconds = Math.max(0, Duration.between(view.runningSince().get(), until).toSeconds());
        return seconds < 2 * MINUTE ? seconds : seconds / MINUTE * MINUTE;
    }
}
