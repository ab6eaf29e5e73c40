// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

import org.hotseat.base.id.HostId;

/**
 * Who decides. Every decision compares this key, so that a former leader can change nothing.
 *
 * @param host whose agent leads
 * @param epoch 1 or more; grows with each claim
 * @param term the store's election that made it leader
 */
public record LeaderRecord(HostId host, long epoch, long term) {
}
