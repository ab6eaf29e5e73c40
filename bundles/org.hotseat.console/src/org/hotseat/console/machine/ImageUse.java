// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.machine;

import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * One use of a file of hosts.
 *
 * @param machine that has it for a disk or medium, or whose disk stands on it; empty when an image stands on it that no
 *        machine has
 * @param user name of the machine, or whole path of that image
 * @param host where the user is
 * @param hostName that host's name
 * @param base whether something stands on the file: who deletes or writes it ruins what stands on it
 */
public record ImageUse(Optional<MachineId> machine, String user, HostId host, String hostName, boolean base) {
}
