// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.create;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.model.cluster.PeripheralKind;
import org.hotseat.protocol.op.PortLive;

/**
 * A port of an interface board, into which a device of a seat may be plugged. Immutable.
 *
 * @param board where it is
 * @param port its name there
 * @param kind what can be plugged in
 * @param described its id in the document; empty for one that only the board tells of
 * @param speed bits per second; 0 where nobody has said
 * @param taken name of the seat that has it; empty while it is free
 * @param live how it is, as the board told last; empty while it tells nothing
 */
public record Line(Board board, String port, PeripheralKind kind, String described, int speed, String taken,
        Optional<PortLive> live) {

    /**
     * A board.
     *
     * @param host id of the member that is the board; empty where no member is
     * @param name of the board
     * @param address under which it is reached; empty where nobody has said
     * @param described its id in the document; empty when the document does not have it
     */
    public record Board(String host, String name, String address, String described) {
    }

    /**
     * What it is known by while a seat is made.
     *
     * @return the same for the same port, whether the document has it or not
     */
    public String key() {
        return (board.host().isEmpty() ? board.described() : board.host()) + ' ' + port;
    }

    /**
     * The same while its board tells nothing.
     *
     * @return without how it is
     */
    Line unread() {
        return new Line(board, port, kind, described, speed, taken, Optional.empty());
    }

    /**
     * What people call it.
     *
     * @return the board and the port
     */
    public String words() {
        return port.startsWith(board.name()) ? port : NLS.bind(Messages.portOf, board.name(), port);
    }

    /**
     * Whether its bits per second have to be said: a line has a speed, other devices bring their own.
     *
     * @return true for serial lines and CAN
     */
    public boolean hasSpeed() {
        return kind == PeripheralKind.SERIAL || kind == PeripheralKind.CAN;
    }
}
