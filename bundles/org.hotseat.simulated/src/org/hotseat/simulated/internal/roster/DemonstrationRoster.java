// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hotseat.simulated.internal.domain.Capabilities.Hardware;

/**
 * The machines of the training cluster on three larger hosts, each of which has what every third host of it has, but
 * for those that the agents of a demonstration keep. Immutable.
 */
public final class DemonstrationRoster implements Roster {

    private static final String PREFIX = "host-0";
    private static final int HOSTS = 3;
    private static final Set<String> KEPT = Set.of("plot-1", "radar-1", "disp-1");

    private final TrainingRoster training;

    /**
     * A roster.
     *
     * @param training whose machines
     */
    public DemonstrationRoster(TrainingRoster training) {
        this.training = training;
    }

    @Override
    public Optional<HostPlan> host(String name) {
        for (int number = 1; number <= HOSTS; number++) {
            if (name.equals(PREFIX + number)) {
                return Optional.of(plan(name, number - 1));
            }
        }
        return Optional.empty();
    }

    private HostPlan plan(String name, int first) {
        List<HostPlan> parts = new ArrayList<>();
        List<String> names = training.names();
        for (int at = first; at < names.size(); at += HOSTS) {
            training.host(names.get(at)).ifPresent(parts::add);
        }
        HostPlan own = parts.getFirst();
        int cores = parts.stream().mapToInt(one -> one.hardware().cores()).sum();
        long kib = parts.stream().mapToLong(one -> one.hardware().memoryKib()).sum();
        Hardware hardware = new Hardware(own.hardware().uuid(), own.hardware().cpuModel(),
                own.hardware().cpuVendor(), own.hardware().features(), cores, kib);
        return new HostPlan(name, hardware, own.own(), parts.stream().flatMap(one -> one.machines().stream())
                .filter(machine -> !KEPT.contains(machine.domain().name())).toList());
    }
}
