// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.place;

import java.util.OptionalLong;

import org.hotseat.base.id.HostId;

/** What is known of hosts beside the cluster's state. Asked on the thread of who asks for a plan; must not block. */
public interface Surroundings {

    /**
     * Whether a host is heard now.
     *
     * @param host any
     * @return false for one that a machine must not be sent to
     */
    boolean lives(HostId host);

    /**
     * Memory that a host can still give to machines.
     *
     * @param host any
     * @return KiB; empty when it has not told, which stands against nothing
     */
    OptionalLong freeKib(HostId host);
}
