// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.member;

/** Whether a host is in maintenance. */
public enum Upkeep {
    /** It is a host as any other. */
    NONE,
    /** Nothing comes to it, and its machines leave it. */
    ON,
    /** Its machines come back. */
    RETURNING
}
