// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.settings;

import org.hotseat.base.unit.DataSize;

/**
 * A physical line of an interface board.
 *
 * @param name of the port, unique on its board
 * @param kind what it is for
 * @param place where it is: the path of a tty; cannelloni:HOST:PORT or socketcand:HOST:PORT/BUS of a bus; the socket of
 *     a sound server; VENDOR:PRODUCT of a USB device, or where it is plugged in, such as 1-1.2
 * @param settings such as 9600-8N1; the rate of a bus in kbit/s; the sink or source of a sound server, such as
 *     sink=desk; empty of a USB device
 * @param rollback what a guest that goes back to a checkpoint gets of what was said since
 * @param mark what it is told with {@link Rollback#MARK}; empty else
 * @param journal how much is kept of what was said
 */
public record BoardLine(String name, Kind kind, String place, String settings, Rollback rollback, String mark,
        DataSize journal) {

    /** What a line is for. */
    public enum Kind {
        /** A serial line. */
        SERIAL,
        /** A CAN bus, as an adapter on a serial line. */
        CAN,
        /** A sink or a source of a sound server. */
        SOUND,
        /** A USB device. */
        USB
    }

    /** What a guest gets of what was said since its checkpoint. */
    public enum Rollback {
        /** Everything. */
        REPLAY,
        /** Nothing. */
        DISCARD,
        /** A mark, and nothing. */
        MARK
    }
}
