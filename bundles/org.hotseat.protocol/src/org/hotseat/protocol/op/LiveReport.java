// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

import java.util.Optional;

import org.hotseat.base.id.HostId;

/**
 * What the agent that a console talks to knows about a host now.
 *
 * @param host which
 * @param connected whether that agent has a connection with the host's agent, or is it
 * @param why it has none, for people; empty otherwise
 * @param facts what the host said last; empty before it said anything in this run
 */
public record LiveReport(HostId host, boolean connected, String why, Optional<HostLive> facts) {
}
