// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

/** How well it is known that a leg is as wanted; the console shows the level, not a tick. */
public enum Evidence {
    /** Nothing says so. */
    E0,
    /** The other side agreed to it. */
    E1,
    /** The other side, asked again, says that it is so. */
    E2,
    /** There is a signal, and something that takes it; bytes go through a port. */
    E3,
    /** The host has the expected monitor at its connector. */
    E4,
    /** A person has seen it. */
    E5
}
