// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.plan;

/** How a machine comes to a host. */
public enum Way {
    /** Live, out of the host that runs it. */
    LIVE,
    /** From what the host has of it, when the one before is lost. */
    TAKE_OVER
}
