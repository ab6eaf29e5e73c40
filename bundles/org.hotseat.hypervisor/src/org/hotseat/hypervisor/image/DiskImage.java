// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.image;

import java.util.Optional;

import org.hotseat.base.unit.DataSize;

/**
 * A file on a host that a machine can have as a disk.
 *
 * @param path whole path on the host
 * @param format as the host's storage names it, such as "qcow2", "raw" or "iso"
 * @param capacity what a guest sees
 * @param allocation what it takes up now
 * @param backing the file that it stands on, as the host's storage names it: what is not written in the image is read
 *        there, so it is worth nothing without that file; empty for one that stands alone
 */
public record DiskImage(String path, String format, DataSize capacity, DataSize allocation,
        Optional<String> backing) {

    /**
     * An image that stands alone.
     *
     * @param path whole path on the host
     * @param format as the host's storage names it
     * @param capacity what a guest sees
     * @param allocation what it takes up now
     */
    public DiskImage(String path, String format, DataSize capacity, DataSize allocation) {
        this(path, format, capacity, allocation, Optional.empty());
    }

    /**
     * The file's name.
     *
     * @return the part after the last slash
     */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
