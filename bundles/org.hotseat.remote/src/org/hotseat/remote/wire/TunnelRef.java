// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.wire;

import java.util.UUID;

/**
 * Names a tunnel.
 *
 * @param tunnel which
 */
public record TunnelRef(UUID tunnel) {
}
