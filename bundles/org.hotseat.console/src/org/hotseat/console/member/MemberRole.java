// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.member;

/** What a member does for the group, the most important one first. */
public enum MemberRole {
    /** Decides; votes too. */
    LEADER,
    /** Has a member of the store and votes about leases. */
    VOTER,
    /** Votes, runs no machines. */
    WITNESS,
    /** Owns physical ports. */
    BOARD,
    /** Runs machines and follows. */
    HOST
}
