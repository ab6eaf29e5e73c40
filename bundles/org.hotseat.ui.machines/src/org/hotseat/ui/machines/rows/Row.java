// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.rows;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * One machine as the table shows it. Figures are rounded to what can be seen, so that two equal rows look equal and a
 * change below that costs nothing.
 *
 * @param id the machine
 * @param name its name
 * @param hostId where it is
 * @param host that host's name
 * @param seat the seat it serves, from the document; empty when none
 * @param owner the account it belongs to, from the document; empty when none
 * @param status what it does
 * @param state the same in a word of the user's language
 * @param load what it uses
 * @param activity a long act under way; empty when none
 */
public record Row(MachineId id, String name, HostId hostId, String host, String seat, String owner, Status status,
        String state, Load load, String activity) {

    /**
     * What a machine has and uses.
     *
     * @param vcpus vCPUs in use; 0 while unknown
     * @param cpuPercent 0 to 100, whole; NaN while unknown
     * @param memoryKib given to it, KiB; 0 while unknown
     * @param memoryUsedKib used by it, KiB; 0 while unknown
     * @param diskBytesPerSecond read and written; NaN while unknown
     * @param netBytesPerSecond received and sent; NaN while unknown
     * @param upSeconds for how long it runs, whole seconds below two minutes, else whole minutes; negative when off
     */
    public record Load(int vcpus, double cpuPercent, long memoryKib, long memoryUsedKib, double diskBytesPerSecond,
            double netBytesPerSecond, long upSeconds) {
    }
}
