// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.checkpoint;

import java.util.List;

/** The disks of a machine, shown to a standby as long as this is open. */
public interface DiskOffers extends AutoCloseable {

    /** A machine without disks, or a driver whose disks hold nothing. */
    DiskOffers NONE = List::of;

    /**
     * Which.
     *
     * @return disks that a cut freezes
     */
    List<DiskOffer> disks();

    /** Removes the tokens; never fails, what cannot be removed is harmless. */
    @Override
    default void close() {
        // nothing was made
    }
}
