// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.silence;

import java.util.UUID;

import org.hotseat.base.id.HostId;

/**
 * This host.
 *
 * @param host its id
 * @param boot as its kernel names it
 */
public record Self(HostId host, UUID boot) {
}
