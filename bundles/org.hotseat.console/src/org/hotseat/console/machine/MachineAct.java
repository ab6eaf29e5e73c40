// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.machine;

/** The acts on machines that need no further input. Availability depends on state and on what the host can do. */
public enum MachineAct {
    /** Start, from saved memory if there is any. */
    START,
    /** Ask the guest to shut down; cut off after the patience of the preferences. */
    SHUT_DOWN,
    /** Cut off at once. */
    FORCE_OFF,
    /** Press reset. */
    RESET,
    /** Stop in place. */
    SUSPEND,
    /** Go on. */
    RESUME,
    /** Save memory to disk and stop. */
    SAVE
}
