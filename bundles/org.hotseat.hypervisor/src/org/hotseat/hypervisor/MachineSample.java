// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor;

import org.hotseat.base.id.MachineId;

/**
 * One machine's figures in one bulk answer. Counters grow while the machine lives and start again at zero with its
 * process; {@link #NONE} marks what the driver did not tell.
 *
 * @param id the machine
 * @param name its name now
 * @param state what it does
 * @param persistent whether a definition stays when it ends
 * @param answered false when its monitor does not answer, or is not asked because the machine is frozen: figures are
 *        missing and the last ones are stale
 * @param nanos monotonic time of the answer
 * @param cpuNanos CPU time used by all vCPUs, nanoseconds
 * @param vcpus vCPUs in use
 * @param memoryKib memory given to the guest now, KiB
 * @param memoryMaxKib memory it may be given, KiB
 * @param memoryUsedKib memory the guest says it uses, else what the process holds, KiB
 * @param diskReadBytes read from all disks
 * @param diskWrittenBytes written to all disks
 * @param netReceivedBytes received on all interfaces
 * @param netSentBytes sent on all interfaces
 */
public record MachineSample(MachineId id, String name, MachineState state, boolean persistent, boolean answered,
        long nanos, long cpuNanos, int vcpus, long memoryKib, long memoryMaxKib, long memoryUsedKib,
        long diskReadBytes, long diskWrittenBytes, long netReceivedBytes, long netSentBytes) {

    /** Not told. */
    public static final long NONE = -1;
}
