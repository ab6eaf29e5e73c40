// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.room;

/** What a port of a board is for. */
public enum PortKind {
    /** Bytes of a serial line. */
    SERIAL(false),
    /** Frames of a CAN bus. */
    CAN(false),
    /** Speaker and microphone. */
    SOUND(true),
    /** A USB device that a board hands on. */
    USB(true),
    /** A camera. */
    CAMERA(true);

    private final boolean atDesk;

    PortKind(boolean atDesk) {
        this.atDesk = atDesk;
    }

    /**
     * Whether it serves the person at the desk. Such a port stays with its desk when a duty goes to another one; a
     * serial line or a bus goes with the duty, wherever its board stands.
     *
     * @return true for what a person hears, holds or looks into
     */
    public boolean atDesk() {
        return atDesk;
    }
}
