// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.wire;

import java.util.UUID;

/**
 * An answer that may be larger than a frame: packed, and if need be in pieces, of which the first is here. Figures of
 * 5,000 machines become a few hundred KiB.
 *
 * @param id by which the other pieces are asked for, soon
 * @param size of all packed bytes
 * @param first the first piece
 */
public record Parcel(UUID id, int size, byte[] first) {

    /** Checks the size. */
    public Parcel {
        if (size < first.length) {
            throw new IllegalArgumentException("parcel of " + size + " bytes");
        }
    }
}
