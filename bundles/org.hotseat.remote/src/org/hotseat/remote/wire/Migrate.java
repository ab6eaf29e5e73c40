// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.wire;

import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.MigrationOptions;

/**
 * Moves a running machine.
 *
 * @param id the machine
 * @param host id of the host whose agent takes it
 * @param options how
 */
public record Migrate(MachineId id, String host, MigrationOptions options) {
}
