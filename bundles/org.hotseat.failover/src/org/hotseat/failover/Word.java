// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import org.hotseat.base.id.HostId;

/**
 * What somebody outside the lease says about a host that was silent. It is bound to the incarnation of the host's lease
 * that stood in the store when it was said: a host that has come back since is not touched by it.
 *
 * @param host which
 * @param incarnation of its lease, from {@code lease/<host>}
 * @param source who says what
 */
public record Word(HostId host, long incarnation, Source source) {

    /** Who says it, and what it is worth. */
    public enum Source {
        /** The controller switched the power off and read it back: nothing runs there. Opens a take-over at once. */
        POWER_OFF,
        /**
         * An administrator answers for it that the host's machines stop with its lease. Takes the place of the host's
         * own trust; the promises and the fence are still waited for.
         */
        ADMINISTRATOR
    }
}
