// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.inventory;

import java.time.Duration;
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
 * @param cpuStrained whether the CPUs have been above their limit for long enough to call the host at risk
 * @param memoryStrained whether memory is above its limit, or has not come far enough below it again
 */
public record HostView(HostId id, String name, LinkState link, Instant asOf, Optional<Failure> trouble,
        Optional<HostFacts> facts, double cpuPercent, long memoryUsedKib, long memoryTotalKib,
        double diskBytesPerSecond, double netBytesPerSecond, double delayMillis, boolean cpuStrained,
        boolean memoryStrained) {

    /** Percent of all CPUs above which a host is at risk, when it lasts for {@link #CPU_PATIENCE}. */
    public static final int CPU_LIMIT = 90;
    /** Percent of all CPUs that have to be met again, and as long, for a host to be at risk no more. */
    public static final int CPU_CLEAR = 85;
    /** How long the CPUs have to be beyond either limit: a peak of a few seconds is no risk. */
    public static final Duration CPU_PATIENCE = Duration.ofSeconds(10);
    /** Percent of its memory above which a host is at risk; memory does not peak, so this is so at once. */
    public static final int MEMORY_LIMIT = 80;
    /** Percent of its memory that has to be met again for a host to be at risk no more. */
    public static final int MEMORY_CLEAR = 78;

    /**
     * A view without a past: what is above its limit strains the host.
     *
     * @param id the host
     * @param name its name in the cluster's document
     * @param link how we stand with it
     * @param asOf wall time of the last figures
     * @param trouble why it is lost or blocked
     * @param facts what it is
     * @param cpuPercent 0 to 100 of all CPUs
     * @param memoryUsedKib memory in use, KiB
     * @param memoryTotalKib memory, KiB
     * @param diskBytesPerSecond read and written
     * @param netBytesPerSecond received and sent
     * @param delayMillis round trip of the last answer
     */
    public HostView(HostId id, String name, LinkState link, Instant asOf, Optional<Failure> trouble,
            Optional<HostFacts> facts, double cpuPercent, long memoryUsedKib, long memoryTotalKib,
            double diskBytesPerSecond, double netBytesPerSecond, double delayMillis) {
        this(id, name, link, asOf, trouble, facts, cpuPercent, memoryUsedKib, memoryTotalKib, diskBytesPerSecond,
                netBytesPerSecond, delayMillis, Math.round(cpuPercent) > CPU_LIMIT,
                memoryTotalKib > 0 && Math.round(100.0 * memoryUsedKib / memoryTotalKib) > MEMORY_LIMIT);
    }

    /**
     * Whether figures are old. While the first ones are on their way, there are none that could be.
     *
     * @return true when the host was seen but does not answer now
     */
    public boolean isStale() {
        return link != LinkState.LIVE && facts.isPresent() && asOf.isAfter(Instant.EPOCH);
    }

    /**
     * Whether the CPUs have next to nothing left, and that not only for a moment.
     *
     * @return false while the host does not answer
     */
    public boolean isCpuTight() {
        return link == LinkState.LIVE && cpuStrained;
    }

    /**
     * Whether there is little memory left for machines that have to come here.
     *
     * @return false while the host does not answer
     */
    public boolean isMemoryTight() {
        return link == LinkState.LIVE && memoryStrained;
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
