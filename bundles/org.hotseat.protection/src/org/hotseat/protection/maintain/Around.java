// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.maintain;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;

import org.hotseat.base.id.HostId;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.LiveReport;
import org.hotseat.state.place.Surroundings;

/** The other hosts as they have told of themselves last. Thread-safe, never blocks. */
public final class Around implements Surroundings {

    private final Supplier<List<LiveReport>> reports;

    /**
     * Looks at whatever is told now.
     *
     * @param reports of all hosts
     */
    public Around(Supplier<List<LiveReport>> reports) {
        this.reports = reports;
    }

    @Override
    public boolean lives(HostId host) {
        return reports.get().stream().anyMatch(report -> report.host().equals(host) && report.connected());
    }

    @Override
    public OptionalLong freeKib(HostId host) {
        return reports.get().stream().filter(report -> report.host().equals(host)).flatMap(report -> report.facts()
                .stream()).map(HostLive::room).flatMap(room -> room.stream()).mapToLong(HostLive.Room::freeKib)
                .findFirst();
    }
}
