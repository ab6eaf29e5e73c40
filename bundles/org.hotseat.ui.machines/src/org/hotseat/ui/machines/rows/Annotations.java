// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.rows;

import java.util.Map;

import org.hotseat.base.id.MachineId;

/**
 * What the document says of machines and no host knows.
 *
 * @param seats names of the seats that machines serve
 * @param owners names of the accounts that machines belong to
 */
public record Annotations(Map<MachineId, String> seats, Map<MachineId, String> owners) {

    /** Nothing. */
    public static final Annotations NONE = new Annotations(Map.of(), Map.of());

    /** Copies, so that it never changes. */
    public Annotations {
        seats = Map.copyOf(seats);
        owners = Map.copyOf(owners);
    }
}
