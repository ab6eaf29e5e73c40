// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.wire;

import java.util.UUID;

import org.hotseat.base.id.HostId;

/**
 * A message with who says it.
 *
 * @param sender host of the process that speaks
 * @param boot of that host, as its kernel names it
 * @param role which process
 * @param plane the network it was sent on
 * @param counter rises with each datagram of this sender, boot, role and plane, also over restarts of the process
 * @param message what is said
 */
public record Envelope(HostId sender, UUID boot, Role role, Plane plane, long counter, Message message) {
}
