// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

/** What a keeper that starts finds of its predecessor. */
public sealed interface Recalled {

    /**
     * It goes on where that one stopped, also in the silence of a voter that began anew.
     *
     * @param record of this boot
     */
    record Found(KeeperRecord record) implements Recalled {
    }

    /**
     * It begins anew: no lease, and a voter that is silent at first.
     *
     * @param loss why
     */
    record Lost(Loss loss) implements Recalled {
    }

    /** Why nothing can be used. */
    enum Loss {
        /** The host has booted since. */
        OTHER_BOOT,
        /** Not whole, or not a record. */
        DAMAGED
    }
}
