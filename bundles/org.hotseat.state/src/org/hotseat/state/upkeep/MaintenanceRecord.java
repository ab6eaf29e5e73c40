// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.upkeep;

import java.time.Instant;
import java.util.List;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * A host is in maintenance. It exists only while that is so, or while its machines come back.
 *
 * @param host which
 * @param phase whether the host is emptied or filled again
 * @param account of the person who wanted it
 * @param since when it began, for people to read
 * @param machines that the host might run when it began; these come back, if that is wanted
 */
public record MaintenanceRecord(HostId host, Phase phase, String account, Instant since, List<MachineId> machines) {

    /** Which way the machines go. */
    public enum Phase {
        /** Away; nothing is placed there, copied there or taken over there. */
        ON,
        /** Back; the host is as any other. */
        RETURNING
    }

    /** Copies the list. */
    public MaintenanceRecord {
        machines = List.copyOf(machines);
    }

    /**
     * Whether nothing may come to the host.
     *
     * @return false while machines come back
     */
    public boolean isOn() {
        return phase == Phase.ON;
    }
}
