// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.machine;

import java.nio.file.Path;
import java.util.Optional;

import org.hotseat.disks.daemon.DaemonFiles;

/**
 * Where the daemon of one machine is found on this host. Both paths are short: sockets have at most about a hundred
 * bytes.
 *
 * @param folder of the daemon's own files, which nobody else may enter
 * @param socket where its disks are served, in a folder that the hypervisor's user may enter
 * @param user who may connect beside this program's user; empty for nobody
 */
public record Place(Path folder, Path socket, Optional<Integer> user) {

    DaemonFiles files() {
        return new DaemonFiles(folder);
    }
}
