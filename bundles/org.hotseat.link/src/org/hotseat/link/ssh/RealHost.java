// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.ssh;

import java.net.Socket;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.hypervisor.HostMeter;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.link.host.OpenHost;
import org.hotseat.link.host.RemoteShell;
import org.hotseat.link.host.ScreenEnd;
import org.hotseat.link.host.StartTimes;
import org.hotseat.observed.inventory.MachineView;

/** A real host that answers: its hypervisor and the SSH connection under it. Thread-safe. */
final class RealHost implements OpenHost {

    private final Hypervisor hypervisor;
    private final SshLink link;
    private final MonotonicClock clock;

    RealHost(Hypervisor hypervisor, SshLink link, MonotonicClock clock) {
        this.hypervisor = hypervisor;
        this.link = link;
        this.clock = clock;
    }

    @Override
    public Hypervisor hypervisor() {
        return hypervisor;
    }

    @Override
    public Optional<HostMeter> meter() {
        return hypervisor instanceof HostMeter meter ? Optional.of(meter) : link.meter();
    }

    @Override
    public Optional<RemoteShell> shell() {
        return Optional.of(link);
    }

    @Override
    public Map<String, Instant> starts(Deadline deadline) throws FailureException {
        return StartTimes.parse(link.run(StartTimes.COMMAND, deadline), clock.wall());
    }

    @Override
    public Socket screen(MachineView machine, Optional<ScreenEnd> end, Deadline deadline) throws FailureException {
        if (end.isEmpty()) {
            throw new FailureException(FailureCode.UNSUPPORTED, NLS.bind(Messages.noVnc, machine.name()),
                    Messages.noVncRemedy);
        }
        return link.open(end.get(), deadline);
    }

    @Override
    public Socket unix(String path, Deadline deadline) throws FailureException {
        return link.open(new ScreenEnd.Unix(path), deadline);
    }

    @Override
    public void close() {
        hypervisor.close();
        link.close();
    }
}
