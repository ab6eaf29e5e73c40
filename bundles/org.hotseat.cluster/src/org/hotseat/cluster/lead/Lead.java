// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

/**
 * This agent's lead.
 *
 * @param epoch of its claim
 * @param term of the store's election
 * @param revision that committed the claim; the version of the leader's key while it leads
 */
public record Lead(long epoch, long term, long revision) {
}
