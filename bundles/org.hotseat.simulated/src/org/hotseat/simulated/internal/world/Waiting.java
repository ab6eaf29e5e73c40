// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.world;

import java.time.Duration;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.simulated.internal.domain.Domain;
import org.hotseat.simulated.internal.domain.DomainEdits;
import org.hotseat.simulated.internal.load.Figures;
import org.hotseat.simulated.internal.load.Meter;
import org.hotseat.simulated.internal.roster.MachinePlan;

/** How a machine waits for its memory and goes on from it. Guarded by the lock of the world. */
public final class Waiting {

    private static final double MILLIS = 1e3;

    private Waiting() {
    }

    /**
     * Lets a machine wait: it is there, and stands still.
     *
     * @param host where
     * @param domain its description
     * @return the machine; nobody else may change it meanwhile
     * @throws FailureException EXISTS when it runs here
     */
    public static SimMachine begin(SimHost host, Domain domain) throws FailureException {
        SimMachine known = host.known(domain.id());
        if (known != null && (known.state().isActive() || known.busy())) {
            throw new FailureException(FailureCode.EXISTS, NLS.bind(Messages.exists, domain.name(), domain.id()), "");
        }
        SimMachine here = known != null ? known : new SimMachine(domain.id(), new Meter(MachinePlan.loadOf(domain)));
        here.setLive(DomainEdits.started(domain, host.nextNumber()));
        here.setState(MachineState.PAUSED);
        here.newLife();
        here.setBusy(true);
        host.put(here);
        return here;
    }

    /**
     * Its memory has come; it stands still until it is resumed.
     *
     * @param host where
     * @param here as returned by {@link #begin}
     * @param figures what its counters were
     * @param millis for how long its guest had run
     */
    public static void finish(SimHost host, SimMachine here, Figures figures, long millis) {
        here.setBusy(false);
        here.meter().goOnFrom(figures, millis / MILLIS);
        host.addEnded(Figures.ZERO.minus(figures)); // what it did elsewhere is not this host's
        here.setSince(host.world().time().clock().wall().minus(Duration.ofMillis(millis)));
        host.tell(here, Change.STARTED, "restored");
        host.tell(here, Change.SUSPENDED, "paused");
    }

    /**
     * Its memory does not come.
     *
     * @param host where
     * @param here as returned by {@link #begin}
     */
    public static void end(SimHost host, SimMachine here) {
        here.setBusy(false);
        here.setState(MachineState.OFF);
        here.newLife();
        if (here.stored() == null) {
            host.remove(here);
        } else {
            here.setLive(null);
        }
    }
}
