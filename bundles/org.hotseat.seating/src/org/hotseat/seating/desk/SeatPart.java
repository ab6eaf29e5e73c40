// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating.desk;

import java.util.List;

import org.hotseat.base.time.Deadline;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.seating.SeatMover;

/** Seats that move while this agent leads. Thread-safe. */
public final class SeatPart implements Part {

    private final SeatMover mover;
    private final List<Runnable> ends;

    /**
     * Moves nothing before it begins.
     *
     * @param mover begins and ends with this
     * @param ends what ends with this besides
     */
    public SeatPart(SeatMover mover, List<Runnable> ends) {
        this.mover = mover;
        this.ends = List.copyOf(ends);
    }

    @Override
    public String name() {
        return "seats";
    }

    @Override
    public void start(Deadline deadline) {
        mover.start();
    }

    @Override
    public void stop(Deadline deadline) {
        mover.close();
        ends.forEach(Runnable::run);
    }

    @Override
    public PartState state() {
        return new PartState(true, mover.isReady() ? mover.open() + " under way" : "moved by the leader's agent");
    }
}
