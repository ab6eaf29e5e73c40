// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

import org.hotseat.state.command.Proposal;

/**
 * A proposal on its way to the leader.
 *
 * @param proposal what
 * @param hops how often it was forwarded, this time included
 */
public record Forward(Proposal proposal, int hops) {
}
