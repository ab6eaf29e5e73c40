// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.stream;

/**
 * A piece of a machine's memory, as QEMU names it: pc.ram, a graphics card's memory, firmware.
 *
 * @param name up to 255 bytes of UTF-8
 * @param pages its length in pages of {@link StreamHead#PAGE} bytes, at least 1
 */
public record RamBlock(String name, long pages) {

    /** Checks the length. */
    public RamBlock {
        if (pages < 1) {
            throw new IllegalArgumentException(name + " has " + pages + " pages");
        }
    }
}
