// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix;

/** What a switch can do beside switching. What it does not claim it refuses with {@link Refusal#UNSUPPORTED}. */
public enum Capability {
    /** It locks outputs and knows whose a lock is. */
    OWNED_LOCK,
    /** It locks outputs for everybody, and anybody may unlock them. */
    SHARED_LOCK,
    /** It tells of changes by itself. */
    PUSH,
    /** An output may have no input. */
    DISCONNECT,
    /** It takes several outputs with one order. */
    MULTI_TAKE,
    /** It says whether there is a signal and a display. */
    SIGNAL_STATUS,
    /** It stores EDIDs and shows them to hosts. */
    EDID_STORE,
    /** One connection carries picture and USB, so a seat needs no second switch. */
    CONNECTION_COMBINED
}
