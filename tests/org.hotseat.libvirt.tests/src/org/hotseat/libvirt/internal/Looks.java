// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.contract.Rig;

/** Looks at the state of one machine again and again. */
final class Looks implements AutoCloseable {

    private static final long PACE_NANOS = 10_000_000;

    private final Set<MachineState> states = ConcurrentHashMap.newKeySet();
    private final Thread thread;

    Looks(Hypervisor host, MachineId id) {
        thread = Thread.ofPlatform().start(() -> {
            try {
                while (!Thread.interrupted()) {
                    Rig.sample(host, id).ifPresent(sample -> states.add(sample.state()));
                    LockSupport.parkNanos(PACE_NANOS);
                }
            } catch (FailureException ended) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Ends the looking. */
    Set<MachineState> states() throws InterruptedException {
        close();
        return Set.copyOf(states);
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }
}
