// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.ssh;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.hosts.Command;
import org.hotseat.hypervisor.HostMeter;
import org.hotseat.hypervisor.HostSample;
import org.hotseat.link.host.RemoteShell;

/** A Linux host's own figures from what its kernel tells everybody. Thread-safe. */
final class ProcMeter implements HostMeter {

    private final RemoteShell shell;
    private final MonotonicClock clock;

    ProcMeter(RemoteShell shell, MonotonicClock clock) {
        this.shell = shell;
        this.clock = clock;
    }

    @Override
    public HostSample sample(Deadline deadline) throws FailureException {
        String output = shell.execute(Command.of(ProcFigures.COMMAND), deadline).output();
        return ProcFigures.read(output, clock.nanos());
    }
}
