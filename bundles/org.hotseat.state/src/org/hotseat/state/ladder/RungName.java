// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.ladder;

/** The ways in which a host shows that it lives, from the weakest to the strongest evidence of what it does. */
public enum RungName {
    /** Its keeper's datagrams on the management plane. */
    HEARTBEAT_A,
    /** Its keeper's datagrams on the storage plane. */
    HEARTBEAT_B,
    /** What a majority of voters acknowledged. */
    LEASE,
    /** Its board management controller. */
    BMC,
    /** Its agent's connection to the leader's: says nothing about machines. */
    AGENT
}
