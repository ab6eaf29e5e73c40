// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.port;

/** What a port is for. */
public enum PortKind {
    /** Bytes of a serial line. */
    SERIAL,
    /** Frames of a CAN bus, which the guest sees as an adapter on a serial line (LAWICEL, slcan). */
    CAN
}
