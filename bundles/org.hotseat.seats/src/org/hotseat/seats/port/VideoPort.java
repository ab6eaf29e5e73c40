// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.port;

import org.hotseat.base.time.Deadline;
import org.hotseat.seats.room.Point;
import org.hotseat.seats.run.Result;

/** Switches for pictures, and the locks of all switches. */
public interface VideoPort extends CrosspointPort {

    /**
     * Locks an output for the cluster, or frees it.
     *
     * @param point an output of any layer
     * @param own whether it shall be locked
     * @param deadline until when
     * @return refused when somebody else has it
     */
    Result hold(Point point, boolean own, Deadline deadline);
}
