// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.port;

/** What a port is for. */
public enum PortKind {
    /** Bytes of a serial line. */
    SERIAL,
    /** Frames of a CAN bus, which the guest sees as an adapter on a serial line (LAWICEL, slcan). */
    CAN,
    /** A sink or a source of a sound server: its protocol goes through, whole, from one connection to one other. */
    SOUND,
    /** A USB device: the protocol of USB redirection goes through. */
    USB;

    /**
     * Whether it carries a stream, of which no byte is kept: with another owner, or another process of the guest, it
     * begins anew at both ends.
     *
     * @return false for a line, whose journal keeps what it says
     */
    public boolean isStream() {
        return this == SOUND || this == USB;
    }
}
