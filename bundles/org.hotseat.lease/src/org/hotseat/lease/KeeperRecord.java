// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import java.util.Optional;
import java.util.UUID;

/**
 * The memory of a keeper within one boot of its host: a file on memory, never on disk.
 *
 * @param boot of the host, as its kernel names it
 * @param lease of the host
 * @param guard over its copies
 * @param voter when this keeper votes
 */
public record KeeperRecord(UUID boot, LeaseRecord lease, GuardRecord guard, Optional<VoterRecord> voter) {
}
