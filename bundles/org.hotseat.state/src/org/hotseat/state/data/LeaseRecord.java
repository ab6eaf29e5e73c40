// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

import java.util.UUID;

import org.hotseat.base.id.HostId;

/**
 * Under which number a host may ask the voters for its lease.
 *
 * @param host whose
 * @param boot the boot of the host that acquired it
 * @param incarnation 1 or more; grows with each acquisition and never returns
 */
public record LeaseRecord(HostId host, UUID boot, long incarnation) {
}
