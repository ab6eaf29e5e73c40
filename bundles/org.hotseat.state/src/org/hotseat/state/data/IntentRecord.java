// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

import java.util.UUID;

import org.hotseat.base.id.HostId;

/**
 * A host is to be taken over. It exists only while that is so; the version of its key is the intent's id r.
 *
 * @param host which
 * @param incarnation up to which promises refuse it
 * @param boot of that incarnation
 * @param reason for people
 */
public record IntentRecord(HostId host, long incarnation, UUID boot, String reason) {
}
