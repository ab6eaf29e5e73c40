// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.room;

import java.util.List;
import java.util.Set;

import org.hotseat.base.id.HostId;

/**
 * A host as it was seen last.
 *
 * @param id of the host
 * @param up whether it is a member that is alive and may run machines
 * @param freeBytes memory that machines could still be given
 * @param heads its display outputs
 * @param usb its cables into switches for USB
 * @param planes names of the planes that it has an interface for
 */
public record Host(HostId id, boolean up, long freeBytes, List<Head> heads, List<Cable> usb, Set<String> planes) {

    /** Takes copies. */
    public Host {
        heads = List.copyOf(heads);
        usb = List.copyOf(usb);
        planes = Set.copyOf(planes);
    }
}
