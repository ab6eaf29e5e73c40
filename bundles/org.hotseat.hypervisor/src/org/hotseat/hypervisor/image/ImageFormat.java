// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.image;

import java.util.Locale;

/** How a new disk image keeps its content. */
public enum ImageFormat {
    /** Grows as it is written; can keep snapshots. */
    QCOW2,
    /** The content as it is; sparse where the file system can. */
    RAW;

    /**
     * The name that libvirt and QEMU use.
     *
     * @return lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
