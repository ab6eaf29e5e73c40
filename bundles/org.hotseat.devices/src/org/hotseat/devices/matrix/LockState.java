// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix;

/** Whether an output is locked, and by whom. A lock keeps panels away; it is no fencing between controllers. */
public enum LockState {
    /** Anybody may switch it. */
    FREE,
    /** This controller has locked it; on Videohub, every program at this controller's address. */
    OWN,
    /** Somebody else has locked it. */
    OTHER,
    /** It is locked, and the device does not know by whom. */
    SHARED,
    /** The device has no locks, or does not tell. */
    UNKNOWN
}
