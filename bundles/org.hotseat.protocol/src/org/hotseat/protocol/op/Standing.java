// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.state.data.Role;

/**
 * Whom one talks to, as whom, and who leads.
 *
 * @param cluster its name; empty when the agent belongs to none
 * @param run of the topic of the state; empty likewise
 * @param host that answers
 * @param version of its agent
 * @param leader who leads as far as that agent knows
 * @param revision that its mirror has reached
 * @param account as which one was let in
 * @param role of the account
 */
public record Standing(String cluster, String run, HostId host, String version, Optional<HostId> leader, long revision,
        String account, Role role) {
}
