// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

import org.hotseat.base.id.HostId;

/**
 * An administrator answers for it that a silent host's machines stop with its lease. Worth nothing once the host has
 * acquired its lease again.
 *
 * @param host which
 * @param incarnation of its lease when that was said
 * @param account who says it
 */
public record WordRecord(HostId host, long incarnation, String account) {
}
