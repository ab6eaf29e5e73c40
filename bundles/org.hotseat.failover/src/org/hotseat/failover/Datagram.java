// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.wire.Message;

/**
 * Something to say to a voter, on both planes.
 *
 * @param to whom
 * @param message what
 */
public record Datagram(HostId to, Message message) {
}
