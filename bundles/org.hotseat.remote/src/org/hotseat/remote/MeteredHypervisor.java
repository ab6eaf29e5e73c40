// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote;

import java.time.Instant;
import java.util.Map;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.HostMeter;
import org.hotseat.hypervisor.HostSample;
import org.hotseat.hypervisor.RunningSince;
import org.hotseat.remote.wire.Nothing;
import org.hotseat.remote.wire.Starts;

/** One whose agent also reads its host's figures and start times. Thread-safe. */
final class MeteredHypervisor extends RemoteHypervisor implements HostMeter, RunningSince {

    MeteredHypervisor(Parts parts) {
        super(parts);
    }

    @Override
    public HostSample sample(Deadline deadline) throws FailureException {
        HostSample one = asker().ask(HypervisorOps.METER, new Nothing(), deadline);
        return new HostSample(one.nanos() + ahead(), one.cpuBusyTicks(), one.cpuTotalTicks(), one.memoryTotalKib(),
                one.memoryAvailableKib(), one.diskReadBytes(), one.diskWrittenBytes(), one.netReceivedBytes(),
                one.netSentBytes());
    }

    @Override
    public Map<String, Instant> starts(Deadline deadline) throws FailureException {
        return asker().parcel(asker().ask(HypervisorOps.STARTS, new Nothing(), deadline), Starts.class, deadline)
                .starts();
    }
}
