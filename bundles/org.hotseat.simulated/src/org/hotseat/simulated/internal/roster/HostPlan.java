// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.roster;

import java.util.List;

import org.hotseat.simulated.internal.domain.Capabilities.Hardware;
import org.hotseat.simulated.internal.load.Load;

/**
 * A host that a simulation begins with.
 *
 * @param name its own name
 * @param hardware what it is made of
 * @param own what runs on it beside machines
 * @param machines that it begins with
 */
public record HostPlan(String name, Hardware hardware, Load own, List<MachinePlan> machines) {

    /**
     * Logical CPUs.
     *
     * @return two per core
     */
    public int cpus() {
        return hardware.cores() * 2;
    }
}
