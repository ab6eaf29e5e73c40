// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.silence;

/**
 * How the watch does what it has decided.
 *
 * @param commands to the leader, which is this agent
 * @param power to controllers of hosts
 */
public record Ways(Proposals.Way commands, PowerWay power) {
}
