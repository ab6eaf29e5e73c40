// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.plan;

import java.time.Duration;
import java.util.Optional;

import org.hotseat.protocol.op.GenerationLive;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.protocol.op.ReplicationLive.PaceLive;
import org.hotseat.seats.plan.Measured;
import org.hotseat.ui.protection.model.MachineCopies;

/** What the copies of a machine tell of how it could move. Pure. */
public final class MeasuredFacts {

    private MeasuredFacts() {
    }

    /**
     * From the live data of its protection: how fast its guest writes, how fast the line to its standby is, and how
     * long it stood still at its last cut.
     *
     * @param copies of the machine; empty for one that is not protected
     * @return what is known; nothing is guessed
     */
    public static Measured of(Optional<MachineCopies> copies) {
        Optional<ReplicationLive> told = copies.flatMap(MachineCopies::told);
        Optional<PaceLive> pace = told.flatMap(ReplicationLive::pace).filter(one -> one.link() > 0);
        Optional<Duration> pause = told.flatMap(ReplicationLive::last).map(GenerationLive::pause)
                .filter(Duration::isPositive);
        return new Measured(pace.map(PaceLive::changing), pace.map(PaceLive::link), pause, copies.flatMap(
                MachineCopies::back), Optional.empty());
    }
}
