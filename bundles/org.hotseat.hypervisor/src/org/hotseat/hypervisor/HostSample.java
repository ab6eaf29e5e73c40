// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor;

/**
 * A host's own figures at one moment. Counters grow while the host is up; {@link MachineSample#NONE} marks what is
 * not known.
 *
 * @param nanos monotonic time of the reading
 * @param cpuBusyTicks busy time of all CPUs, in any unit, the same as the next
 * @param cpuTotalTicks busy and idle time of all CPUs
 * @param memoryTotalKib memory of the host, KiB
 * @param memoryAvailableKib memory that can still be given out, KiB
 * @param diskReadBytes read from all disks
 * @param diskWrittenBytes written to all disks
 * @param netReceivedBytes received on all physical interfaces
 * @param netSentBytes sent on all physical interfaces
 */
public record HostSample(long nanos, long cpuBusyTicks, long cpuTotalTicks, long memoryTotalKib,
        long memoryAvailableKib, long diskReadBytes, long diskWrittenBytes, long netReceivedBytes,
        long netSentBytes) {
}
