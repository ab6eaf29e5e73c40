// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.inventory;

/** How the console stands with a host. */
public enum LinkState {
    /** Not connected because nobody wants it. */
    OFF,
    /** A connection is being made. */
    CONNECTING,
    /** Connected; figures are live. */
    LIVE,
    /** Lost; tries again by itself, figures are stale. */
    LOST,
    /** A person must act first (host key, password); does not try again by itself. */
    BLOCKED
}
