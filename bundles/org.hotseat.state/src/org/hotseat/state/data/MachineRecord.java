// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

import java.util.List;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.json.Hidden;

/**
 * What shall be of a machine.
 *
 * @param id never changes
 * @param name for people, 1 to 64 characters; no two machines share one
 * @param hash SHA-256 of the description, hexadecimal
 * @param xml the description itself, libvirt's form
 * @param protection what happens when its host is lost
 * @param primary where it shall run
 * @param standbys where it may run, most wanted first
 * @param run whether it shall be on
 */
public record MachineRecord(MachineId id, String name, String hash, @Hidden String xml, Protection protection,
        HostId primary, List<HostId> standbys, boolean run) {

    private static final int LONGEST = 64;

    /** Copies and checks. */
    public MachineRecord {
        standbys = List.copyOf(standbys);
        if (name.isBlank() || name.length() > LONGEST || standbys.contains(primary)) {
            throw new IllegalArgumentException("machine " + id + ": '" + name + "', " + primary + ", " + standbys);
        }
    }
}
