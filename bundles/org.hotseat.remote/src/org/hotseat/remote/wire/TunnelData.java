// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.wire;

import java.util.UUID;

/**
 * What goes into a tunnel.
 *
 * @param tunnel which
 * @param bytes at most 600 KiB
 */
public record TunnelData(UUID tunnel, byte[] bytes) {
}
