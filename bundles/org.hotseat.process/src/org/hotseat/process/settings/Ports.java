// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.settings;

/**
 * The ports that an agent of a cluster listens on, all different.
 *
 * @param agent other agents, TCP with TLS, on the management plane
 * @param keeper keepers' and the leader's datagrams, UDP, on the management and the storage plane
 * @param storePeer store members among themselves, on the management plane; used while this agent votes
 * @param storeClient agents to a store member, on the management plane; used while this agent votes
 * @param storeMetrics health and figures of the store member, on 127.0.0.1
 * @param copies generations of machines from other hosts, TCP with TLS, on the storage plane
 * @param board lines of this board towards their machines' hosts, TCP with TLS, on the management plane; used while it
 *     has any
 */
public record Ports(int agent, int keeper, int storePeer, int storeClient, int storeMetrics, int copies, int board) {
}
