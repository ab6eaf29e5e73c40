// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.inventory;

import java.time.Instant;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.MachineState;

/**
 * What the console knows of a machine now. Rates are {@link Double#NaN} while unknown.
 *
 * @param id the machine
 * @param name its name on the host
 * @param host where it is
 * @param state what it does, as last seen
 * @param stale whether that is old because the host does not answer
 * @param answered false when the host answers but the machine's monitor does not
 * @param asOf wall time of the last figures
 * @param vcpus vCPUs in use
 * @param cpuPercent 0 to 100 of its vCPUs
 * @param memoryKib memory given to it, KiB
 * @param memoryUsedKib memory it uses, KiB; 0 while unknown
 * @param diskBytesPerSecond read and written
 * @param netBytesPerSecond received and sent
 * @param runningSince wall time since when it runs without interruption, moves included; empty when off or unknown
 * @param activity a long act under way, such as "moving to host-02, 40 %"; empty when none
 */
public record MachineView(MachineId id, String name, HostId host, MachineState state, boolean stale,
        boolean answered, Instant asOf, int vcpus, double cpuPercent, long memoryKib, long memoryUsedKib,
        double diskBytesPerSecond, double netBytesPerSecond, Optional<Instant> runningSince, String activity) {
}
