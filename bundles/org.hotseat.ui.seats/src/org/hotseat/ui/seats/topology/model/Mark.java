// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.model;

import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.observed.inventory.MachineView;

/** States as the canvas draws them, each with a shape of its own. */
public enum Mark {
    /** Runs, or answers. */
    RUNNING,
    /** Stopped. */
    OFF,
    /** Suspended, asleep, or saved: goes on where it was. */
    SUSPENDED,
    /** Stopped because its host's lease has ended. */
    FROZEN,
    /** An act is under way. */
    BUSY,
    /** Works, but something is wrong. */
    AT_RISK,
    /** Needs a person. */
    FAILED,
    /** Old news. */
    STALE,
    /** Never had a value. */
    UNKNOWN;

    /**
     * The mark of a machine.
     *
     * @param machine as observed
     * @return its mark
     */
    public static Mark of(MachineView machine) {
        if (machine.stale()) {
            return STALE;
        }
        if (!machine.activity().isEmpty()) {
            return BUSY;
        }
        return switch (machine.state()) {
            case RUNNING -> machine.answered() ? RUNNING : AT_RISK;
            case SHUTTING_DOWN -> BUSY;
            case PAUSED, SLEEPING, SAVED -> SUSPENDED;
            case OFF -> OFF;
            case FROZEN -> FROZEN;
            case CRASHED -> FAILED;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * The mark of a host.
     *
     * @param host as observed
     * @return its mark
     */
    public static Mark of(HostView host) {
        if (host.link() == LinkState.BLOCKED) {
            return FAILED;
        }
        if (host.isStale()) {
            return STALE;
        }
        return switch (host.link()) {
            case LIVE -> host.isCpuTight() || host.isMemoryTight() ? AT_RISK : RUNNING;
            case CONNECTING -> BUSY;
            case LOST -> AT_RISK;
            case OFF -> OFF;
            case BLOCKED -> FAILED;
        };
    }
}
