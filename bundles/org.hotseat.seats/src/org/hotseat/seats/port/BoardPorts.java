// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.port;

import java.util.Optional;

import org.hotseat.base.time.Deadline;
import org.hotseat.seats.room.Holder;
import org.hotseat.seats.room.PortId;
import org.hotseat.seats.run.Result;

/**
 * Ports of interface boards. As {@link CrosspointPort}: blocking until the deadline, thread-safe, without exceptions.
 */
public interface BoardPorts {

    /**
     * Gives a port to a holder, whoever is connected now.
     *
     * @param port of a board
     * @param holder empty when nobody may use it
     * @param epoch of the assignment; the board refuses a lower one, and another holder in the same one
     * @param deadline until when
     * @return done when the board says that it is so
     */
    Result assign(PortId port, Optional<Holder> holder, long epoch, Deadline deadline);

    /**
     * Asks the board whose a port is.
     *
     * @param port of a board
     * @param holder whose it should be, in whatever epoch
     * @param deadline until when; a board that has not taken it up yet may be waited for that long
     * @return done when it is so, {@link Result.Kind#DIVERGED} when it is not
     */
    Result look(PortId port, Optional<Holder> holder, Deadline deadline);

    /**
     * Asks the board whether the holder's agent is connected, so that bytes go through.
     *
     * @param port of a board
     * @param holder whose it should be
     * @param deadline until when; it may be waited for that long
     * @return done with {@link org.hotseat.seats.run.Evidence#E3} when it is connected
     */
    Result carries(PortId port, Holder holder, Deadline deadline);
}
