// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.port;

import org.hotseat.base.time.Deadline;
import org.hotseat.seats.room.Point;
import org.hotseat.seats.room.Source;
import org.hotseat.seats.run.Result;

/**
 * Switches, as far as a seat needs them. Methods block until the deadline at the latest, send nothing to a device after
 * it, never throw for what a device does, and are called from several threads.
 */
public interface CrosspointPort {

    /**
     * Lets an output show an input, and asks the device again.
     *
     * @param point an output
     * @param source an input, or none
     * @param deadline until when
     * @return done only when it was read back; {@link Result.Kind#INDETERMINATE} as soon as it may still come true
     */
    Result take(Point point, Source source, Deadline deadline);

    /**
     * Asks the device what an output shows; what is remembered does not count.
     *
     * @param point an output
     * @param source what it should show
     * @param deadline until when
     * @return done when it is so, {@link Result.Kind#DIVERGED} when it is not, {@link Result.Kind#NOT_SENT} when it
     *     cannot be asked
     */
    Result look(Point point, Source source, Deadline deadline);
}
