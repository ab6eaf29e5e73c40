// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

/** Every fault there is; {@link Faults} makes them. */
public enum FaultKind {
    /** Every agent is killed, one after the other, and started again. */
    AGENTS_KILLED,
    /** Every keeper is killed, one after the other; the agents start them again. */
    KEEPERS_KILLED,
    /** Every store member is killed, one after the other; the agents start them again. */
    STORES_KILLED,
    /** The leader's host loses its power. */
    LEADER_POWER_CUT,
    /** The management plane of the leader's host is cut. */
    MANAGEMENT_CUT,
    /** The storage plane of a host is cut. */
    STORAGE_CUT,
    /** Both planes of a host are cut. */
    BOTH_CUT,
    /** Nothing that a host sends arrives. */
    CANNOT_SEND,
    /** Nothing that is sent to a host arrives. */
    CANNOT_HEAR,
    /** What a host sends and what is sent to it takes half a second. */
    DELAY,
    /** A fifth of what a host sends is lost, and of what is sent to it. */
    LOSS,
    /** The disk of a host is full. */
    FULL_DISK,
    /** An agent is stopped. */
    AGENT_STOPPED,
    /** A keeper is stopped. */
    KEEPER_STOPPED,
    /** Agent and keeper of a host are stopped: nobody enforces its lease. */
    BOTH_STOPPED,
    /** A whole host is stopped, its machines too. */
    HOST_STOPPED
}
