// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix;

/** Why a device says no. */
public enum Refusal {
    /** It has no such input or output. */
    RANGE(false),
    /** Somebody else has locked the output. */
    LOCKED(false),
    /** The account may not do it. */
    PRIVILEGE(false),
    /** It is busy just now. */
    BUSY(true),
    /** The transmitter or receiver of the port does not answer. */
    OFFLINE_ENDPOINT(false),
    /** Another setting or signal rules it out. */
    CONFLICT(false),
    /** It cannot do this at all. */
    UNSUPPORTED(false),
    /** It does not tell why. */
    OTHER(false);

    private final boolean transientOne;

    Refusal(boolean transientOne) {
        this.transientOne = transientOne;
    }

    /**
     * Whether the same order may be given again without anything else being changed.
     *
     * @return true for {@link #BUSY} only
     */
    public boolean mayRetry() {
        return transientOne;
    }
}
