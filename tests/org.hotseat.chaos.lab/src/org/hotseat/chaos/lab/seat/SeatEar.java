// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.seat;

import java.io.IOException;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.chaos.lab.LabConsole;
import org.hotseat.chaos.lab.LabHost;
import org.hotseat.state.StateView;

/** When a host that survives hears that a seat is at another host, and nothing is left to do about it. Thread-safe. */
final class SeatEar implements AutoCloseable {

    private final LabConsole console;
    private final HostId before;
    private boolean listens;
    private Optional<HostId> now = Optional.empty();
    private long since;

    SeatEar(LabHost asked, HostId before) throws IOException {
        this.before = before;
        console = LabConsole.open(asked);
        console.follow(this::hear);
    }

    private synchronized void hear(StateView state) {
        listens = true;
        Optional<HostId> host = SeatStage.rests(state) ? SeatStage.seated(state).filter(one -> !one.equals(before))
                : Optional.empty();
        if (!host.equals(now)) {
            now = host;
            since = System.nanoTime();
        }
    }

    synchronized boolean listens() {
        return listens;
    }

    /** Where all of it is; empty while it is under way, or where it was. */
    synchronized Optional<HostId> committed() {
        return now;
    }

    synchronized long since() {
        return since;
    }

    @Override
    public void close() {
        console.close();
    }
}
