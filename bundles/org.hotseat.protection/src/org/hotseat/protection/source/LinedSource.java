// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.source;

import java.time.Duration;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.checkpoint.CheckpointSource;
import org.hotseat.hypervisor.checkpoint.Cut;
import org.hotseat.hypervisor.checkpoint.DiskOffers;
import org.hotseat.protection.host.Lines;

/** Cuts while nothing comes by the lines of the machine, so that what a generation holds of them is known. */
record LinedSource(CheckpointSource source, Lines lines, MachineId machine, long epoch) implements CheckpointSource {

    /** A cut is not kept waiting by a guest that reads nothing. */
    private static final Duration HOLD = Duration.ofMillis(100);

    @Override
    public long newest() {
        return source.newest();
    }

    @Override
    public Cut cut(long generation, Run run) throws FailureException {
        try (Lines.Stillness still = lines.hold(machine, Deadline.in(HOLD))) {
            Cut cut = source.cut(generation, run);
            still.cut(epoch, generation);
            return cut;
        }
    }

    @Override
    public int acknowledged(long generation, Run run) throws FailureException {
        return source.acknowledged(generation, run);
    }

    @Override
    public DiskOffers offers() throws FailureException {
        return source.offers();
    }

    @Override
    public void close() {
        source.close();
    }
}
