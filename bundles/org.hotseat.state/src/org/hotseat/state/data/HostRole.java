// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

/** What a host is there for. */
public enum HostRole {
    /** Runs machines. */
    HOST,
    /** Votes, runs no machines. */
    WITNESS,
    /** Owns physical ports. */
    BOARD
}
