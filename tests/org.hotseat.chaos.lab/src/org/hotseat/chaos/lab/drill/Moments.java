// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.drill;

import java.io.IOException;
import java.util.Optional;

import org.hotseat.base.id.MachineId;
import org.hotseat.chaos.lab.LabConsole;
import org.hotseat.chaos.lab.LabHost;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.AuthorityRecord;

/** When a host that survives hears what of a take-over. Thread-safe. */
final class Moments implements AutoCloseable {

    private final LabConsole console;
    private final LabHost lost;
    private final MachineId machine;
    private final long epoch;
    private long level;
    private long intent;
    private long taken;
    private Optional<AuthorityRecord> now = Optional.empty();

    /** Listens at one host for what becomes of another one, which owns a machine under an epoch. */
    Moments(LabHost asked, LabHost lost, MachineId machine, long epoch) throws IOException {
        this.lost = lost;
        this.machine = machine;
        this.epoch = epoch;
        console = LabConsole.open(asked);
        console.follow(this::hear);
    }

    private synchronized void hear(StateView state) {
        long nanos = System.nanoTime();
        level = nanos;
        if (intent == 0 && state.find(Kinds.INTENT, lost.id().value()).isPresent()) {
            intent = nanos;
        }
        state.find(Kinds.AUTHORITY, machine.toString()).ifPresent(held -> {
            now = Optional.of(held.value());
            if (taken == 0 && held.value().epoch() > epoch) {
                taken = nanos;
            }
        });
    }

    /** Whether it has heard the whole state once. */
    synchronized boolean listens() {
        return level != 0;
    }

    synchronized Optional<Long> intent() {
        return intent == 0 ? Optional.empty() : Optional.of(intent);
    }

    synchronized Optional<Long> taken() {
        return taken == 0 ? Optional.empty() : Optional.of(taken);
    }

    synchronized Optional<AuthorityRecord> authority() {
        return now;
    }

    @Override
    public void close() {
        console.close();
    }
}
