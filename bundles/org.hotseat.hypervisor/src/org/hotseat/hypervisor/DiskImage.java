// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor;

import org.hotseat.base.unit.DataSize;

/**
 * A file on a host that a machine can have as a disk.
 *
 * @param path whole path on the host
 * @param format as the host's storage names it, such as "qcow2", "raw" or "iso"
 * @param capacity what a guest sees
 * @param allocation what it takes up now
 */
public record DiskImage(String path, String format, DataSize capacity, DataSize allocation) {

    /**
     * The file's name.
     *
     * @return the part after the last slash
     */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
