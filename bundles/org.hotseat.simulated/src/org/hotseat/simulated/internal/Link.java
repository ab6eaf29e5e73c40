// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.FrozenMachines;
import org.hotseat.hypervisor.HypervisorEvent.Closed;
import org.hotseat.hypervisor.event.Listeners;
import org.hotseat.simulated.internal.world.SimHost;

/** What a connection holds of its host until it is closed. Thread-safe. */
final class Link {

    private final SimHost host;
    private final Listeners listeners;
    private final FrozenMachines frozen;
    private volatile boolean closed;

    Link(SimHost host, FrozenMachines frozen) {
        this.host = host;
        this.frozen = frozen;
        this.listeners = host.world().listeners();
        host.world().atOnce(() -> host.connect(listeners));
    }

    SimHost host() {
        return host;
    }

    Listeners listeners() {
        return listeners;
    }

    boolean isClosed() {
        return closed;
    }

    void requireOpen() throws FailureException {
        if (isClosed()) {
            throw new FailureException(FailureCode.UNREACHABLE, reason(), "");
        }
    }

    /** Lets stand still what is frozen by now; a connection that cannot tell leaves that to those that can. */
    void see() {
        if (frozen != FrozenMachines.NONE) {
            Set<MachineId> still = frozen.now();
            host.world().atOnce(() -> host.machines()
                    .forEach(machine -> host.lives().freeze(machine, still.contains(machine.id()))));
        }
    }

    private String reason() {
        return NLS.bind(Messages.closed, host.plan().name());
    }

    /** Ends it; the last event says so. */
    void close() {
        host.world().atOnce(() -> {
            if (!closed) {
                closed = true;
                host.disconnect(listeners);
                listeners.end(new Closed(reason()));
            }
        });
    }
}
