// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.ladder;

/** How one rung is. */
public enum RungState {
    /** Evidence that the host lives. */
    HOLDS,
    /** There was evidence, and there is none now. */
    BROKEN,
    /** Evidence that its machines stand still: the power is off. */
    OFF,
    /** Nobody can tell. */
    UNKNOWN,
    /** The host has no such thing. */
    ABSENT
}
