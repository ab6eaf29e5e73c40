// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.serve;

/**
 * How the files of a disk are read and written.
 *
 * @param direct past the host's cache, as a disk does whose files several hosts see
 * @param locked with QEMU's locks, which tell of another process that writes; without them only for whom other rules
 *        let nobody else write, where locks outlive a host
 */
public record DiskAccess(boolean direct, boolean locked) {

    /** Through the host's cache, with locks. */
    public static final DiskAccess USUAL = new DiskAccess(false, true);
}
