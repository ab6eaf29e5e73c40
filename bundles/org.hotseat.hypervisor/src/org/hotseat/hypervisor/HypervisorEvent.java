// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor;

import org.hotseat.base.id.MachineId;

/** What a connection pushes. Names are those at the time of the event. */
public sealed interface HypervisorEvent {

    /** What happened to a machine's life. */
    enum Change {
        /** A definition is new or was changed. */
        DEFINED,
        /** The definition is gone. */
        UNDEFINED,
        /** Began to run; detail says booted, restored or migrated. */
        STARTED,
        /** Paused. */
        SUSPENDED,
        /** Goes on. */
        RESUMED,
        /** Ended; detail says shut down, destroyed, crashed, migrated, saved or failed. */
        STOPPED,
        /** The guest has powered down, the process still exists. */
        SHUT_DOWN,
        /** The guest crashed. */
        CRASHED,
        /** The guest went to sleep. */
        SLEPT
    }

    /**
     * A change of life.
     *
     * @param id the machine
     * @param name its name
     * @param change what happened
     * @param detail the hypervisor's reason in one or two words, lower case; may be empty
     */
    record LifeChange(MachineId id, String name, Change change, String detail) implements HypervisorEvent {
    }

    /**
     * The guest rebooted.
     *
     * @param id the machine
     * @param name its name
     */
    record Rebooted(MachineId id, String name) implements HypervisorEvent {
    }

    /**
     * A disk failed.
     *
     * @param id the machine
     * @param name its name
     * @param disk alias or path of the disk
     * @param reason such as "enospc"
     * @param paused whether the hypervisor stopped the machine for it
     */
    record DiskError(MachineId id, String name, String disk, String reason, boolean paused)
            implements HypervisorEvent {

        /** The reason when what served all disks of a machine has ended: the machine was ended, as by a power cut. */
        public static final String UNSERVED = "unserved";
    }

    /**
     * The guest's watchdog ran out.
     *
     * @param id the machine
     * @param name its name
     * @param action what the hypervisor did, such as "reset"
     */
    record WatchdogFired(MachineId id, String name, String action) implements HypervisorEvent {
    }

    /**
     * The guest's agent came or went.
     *
     * @param id the machine
     * @param name its name
     * @param connected whether it answers now
     */
    record AgentChanged(MachineId id, String name, boolean connected) implements HypervisorEvent {
    }

    /**
     * A long job (migration, save, backup) ended.
     *
     * @param id the machine
     * @param name its name
     * @param description kind and figures, such as "migration, 41 ms pause"
     */
    record JobEnded(MachineId id, String name, String description) implements HypervisorEvent {
    }

    /**
     * The connection is gone; nothing follows.
     *
     * @param reason why, for people
     */
    record Closed(String reason) implements HypervisorEvent {
    }
}
