// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import java.time.Duration;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.checkpoint.CheckpointSource;
import org.hotseat.hypervisor.checkpoint.Cut;
import org.hotseat.simulated.internal.guest.Guest;
import org.hotseat.simulated.internal.world.Copies.Copied;
import org.hotseat.simulated.internal.world.SimMachine;

/** Cuts one simulated machine. For one thread at a time. */
final class SimulatedSource implements CheckpointSource {

    private static final double MILLIS = 1e3;
    private static final int SHORTEST_PAUSE = 6;
    private static final int PAUSES = 9;

    private final Link link;
    private final MachineId machine;
    private final Copied copied;

    /** What is known of a machine at a cut. */
    private record Moment(Guest guest, String description) {
    }

    SimulatedSource(Link link, MachineId machine, Copied copied) {
        this.link = link;
        this.machine = machine;
        this.copied = copied;
    }

    @Override
    public long newest() {
        return copied.newest();
    }

    @Override
    public Cut cut(long generation, Run run) throws FailureException {
        link.see();
        Act act = new Act(link, run);
        act.check();
        act.spendLatency();
        Moment moment = act.locked(() -> {
            SimMachine one = act.host().machine(machine);
            Act.require(one.seen() == MachineState.RUNNING, Messages.notRunning, Act.name(one));
            if (generation <= copied.newest()) {
                throw new FailureException(FailureCode.EXISTS, Messages.wasCut, "");
            }
            copied.cut(generation);
            double now = act.host().world().now();
            Guest guest = new Guest(machine, (long) (one.meter().ran(now) * MILLIS), one.meter().at(now));
            return new Moment(guest, one.present().text());
        });
        Duration pause = Duration.ofMillis(SHORTEST_PAUSE + generation % PAUSES);
        return new SimulatedCut(link.host(), generation, moment.description(), pause, moment.guest().stream());
    }

    @Override
    public int acknowledged(long generation, Run run) throws FailureException {
        Act act = new Act(link, run);
        act.check();
        act.spendLatency();
        return act.locked(copied::merge);
    }

    @Override
    public void close() {
        link.host().world().atOnce(copied::close);
    }
}
