// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.room;

/** Whether an output is locked, and by whom. A lock keeps panels away; it is no fencing between controllers. */
public enum Lock {
    /** Anybody may switch it. */
    FREE,
    /** The cluster has locked it. */
    OWN,
    /** Somebody else has locked it. */
    OTHER,
    /** The device has no locks, or does not tell. */
    NONE
}
