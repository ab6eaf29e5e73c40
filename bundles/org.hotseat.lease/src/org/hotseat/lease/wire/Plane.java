// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.wire;

/** The networks that renewals use; either one suffices. */
public enum Plane {
    /** Heartbeat A. */
    MANAGEMENT,
    /** Heartbeat B. */
    STORAGE
}
