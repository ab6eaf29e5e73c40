// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.member;

/** How a member is, as the leader and the member itself tell. */
public enum Presence {
    /** It tells of itself, and nothing is wrong. */
    RUNNING,
    /** It tells of itself; something it stands on is out of limits. */
    AT_RISK,
    /** Nothing new of it; what is shown is old. */
    STALE,
    /** It is silent, and its machines are being taken over. */
    TAKING_OVER,
    /** It is silent, and a person is needed. */
    FAILED,
    /** It never told anything. */
    UNKNOWN
}
