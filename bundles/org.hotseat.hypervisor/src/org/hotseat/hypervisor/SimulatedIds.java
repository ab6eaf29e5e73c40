// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.hotseat.base.id.MachineId;

/** How simulated things get their ids: from their names, so that a document can name machines before it meets them. */
public final class SimulatedIds {

    private SimulatedIds() {
    }

    /**
     * The id of a machine.
     *
     * @param world first part of the URI, such as "training"
     * @param name of the machine when the world begins
     * @return always the same for the same names
     */
    public static MachineId machine(String world, String name) {
        return new MachineId(uuid(world, "machine/" + name));
    }

    /**
     * A name-based UUID.
     *
     * @param world first part of the URI
     * @param thing kind and name
     * @return always the same for the same names
     */
    public static UUID uuid(String world, String thing) {
        return UUID.nameUUIDFromBytes(("hotseat/" + world + '/' + thing).getBytes(StandardCharsets.UTF_8));
    }
}
