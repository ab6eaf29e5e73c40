// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.sample;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;

import com.sun.jna.Pointer;

/**
 * What the bulk call does not tell: which machines have no definition and which have saved memory. Read by two list
 * calls, but only after an event or an operation that may have changed it, so that a quiet cycle stays one call. The
 * removal of saved memory makes no event, so while there is any the list is read again now and then. Thread-safe;
 * {@link #refresh} by one thread at a time.
 */
public final class Marks {

    /** virConnectListAllDomainsFlags. */
    private static final int TRANSIENT = 1 << 3;
    private static final int MANAGED_SAVE = 1 << 8;

    private static final long SAVED_AGE = 10_000_000_000L;

    private final AtomicBoolean doubtful = new AtomicBoolean(true);
    private final MonotonicClock clock;
    private volatile Set<MachineId> transients = Set.of();
    private volatile Set<MachineId> saved = Set.of();
    private volatile long readAt;

    /**
     * Nothing known yet.
     *
     * @param clock tells the age of what is known
     */
    public Marks(MonotonicClock clock) {
        this.clock = clock;
    }

    /** Something changed: the next sample reads the lists again. */
    public void doubt() {
        doubtful.set(true);
    }

    /**
     * Learns from an event. Only sets a flag.
     *
     * @param event of the same connection
     */
    public void heard(HypervisorEvent event) {
        if (event instanceof LifeChange life) {
            switch (life.change()) {
                case DEFINED, UNDEFINED, STARTED, STOPPED -> doubt();
                default -> {
                    // pausing changes nothing here
                }
            }
        }
    }

    boolean isPersistent(MachineId id) {
        return !transients.contains(id);
    }

    boolean isSaved(MachineId id) {
        return saved.contains(id);
    }

    /** Reads the lists if they may have changed. Calls the host. */
    void refresh(Pointer connection) throws FailureException {
        boolean old = !saved.isEmpty() && clock.nanos() - readAt > SAVED_AGE;
        if (!doubtful.getAndSet(false) && !old) {
            return;
        }
        try {
            transients = list(connection, TRANSIENT);
            saved = list(connection, MANAGED_SAVE);
            readAt = clock.nanos();
        } catch (FailureException failed) {
            doubt();
            throw failed;
        }
    }

    private static Set<MachineId> list(Pointer connection, int filter) throws FailureException {
        try (MachineList machines = new MachineList(connection, filter)) {
            return Set.copyOf(machines.ids());
        }
    }
}
