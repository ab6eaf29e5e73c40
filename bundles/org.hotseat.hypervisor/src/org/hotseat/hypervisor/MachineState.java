// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor;

/** What a machine is doing, as its hypervisor says. */
public enum MachineState {
    /** Its vCPUs run. */
    RUNNING,
    /** Stopped in place by an operator or by the hypervisor (I/O error, migration); memory is kept. */
    PAUSED,
    /** The guest has been asked to shut down and is doing so. */
    SHUTTING_DOWN,
    /** Not running, no memory kept. */
    OFF,
    /** Not running; memory is kept in a file and the next start goes on from it. */
    SAVED,
    /** The guest has crashed. */
    CRASHED,
    /** The guest sleeps (ACPI S3). */
    SLEEPING,
    /**
     * Stopped from outside, with the whole of its process, because the lease of its host has ended; memory is kept.
     * Goes on by itself when the lease is back, or is killed. Its hypervisor is asked nothing about it meanwhile.
     */
    FROZEN,
    /** Nobody can tell. */
    UNKNOWN;

    /**
     * Whether memory of the machine exists on the host now.
     *
     * @return true for running, paused, shutting down, sleeping and frozen
     */
    public boolean isActive() {
        return this == RUNNING || this == PAUSED || this == SHUTTING_DOWN || this == SLEEPING
                || this == FROZEN;
    }
}
