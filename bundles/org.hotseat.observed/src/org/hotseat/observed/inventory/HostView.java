// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.inventory;

import java.time.Instant;
import java.util.Optional;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.id.HostId;
import org.hotseat.hypervisor.HostFacts;

/**
 * What the console knows of a host now. Figures are {@link Double#NaN} while unknown.
 *
 * @param id the host
 * @param name its name in the cluster's document
 * @param link how we stand with it
 * @param asOf wall time of the last figures; while not live, "stale since"
 * @param trouble why it is lost or blocked
 * @param facts what it is; empty before the first connection
 * @param cpuPercent 0 to 100 of all CPUs
 * @param memoryUsedKib memory in use, KiB
 * @param memoryTotalKib memory, KiB; 0 while unknown
 * @param diskBytesPerSecond read and written
 * @param netBytesPerSecond received and sent
 * @param delayMillis round trip of the last answer
 */
public record HostView(HostId id, String name, LinkState link, Instant asOf, Optional<Failure> trouble,
        Optional<HostFacts> facts, double cpuPercent, long memoryUsedKib, long memoryTotalKib,
        double diskBytesPerSecond, double netBytesPerSecond, double delayMillis) {

    /** Percent of all CPUs above which a host is at risk. */
    public static final int CPU_LIMIT = 90;
    /** Percent of its memory above which a host is at risk. */
    public static final int MEMORY_LIMIT = 80;

    /**
     * Whether figures are old. While the first ones are on their way, there are none that could be.
     *
     * @return true when the host was seen but does not answer now
     */
    public boolean isStale() {
        return link != LinkState.LIVE && facts.isPresent() && asOf.isAfter(Instant.EPOCH);
    }

    /**
     * Whether the CPUs have next to nothing left. As a person reads it: 90.4 % is not above 90 %.
     *
     * @return false while the host does not answer
     */
    public boolean isCpuTight() {
        return link == LinkState.LIVE && Math.round(cpuPercent) > CPU_LIMIT;
    }

    /**
     * Whether there is little memory left for machines that have to come here.
     *
     * @return false while the host does not answer
     */
    public boolean isMemoryTight() {
        return link == LinkState.LIVE && Math.round(memoryPercent()) > MEMORY_LIMIT;
    }

    /**
     * Memory in use as a share.
     *
     * @return 0 to 100, NaN while unknown
     */
    public double memoryPercent() {
        return memoryTotalKib == 0 ? Double.NaN : 100.0 * memoryUsedKib / memoryTotalKib;
    }
}
