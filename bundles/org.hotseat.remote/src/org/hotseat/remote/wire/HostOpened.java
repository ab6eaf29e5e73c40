// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.wire;

import java.util.Set;

import org.hotseat.hypervisor.Capability;

/**
 * What a connection begins with.
 *
 * @param capabilities what the hypervisor can do
 * @param metered whether it reads figures of its host and start times of its machines
 * @param nanos monotonic time of the host at this moment
 * @param facts the facts of the host
 */
public record HostOpened(Set<Capability> capabilities, boolean metered, long nanos, Parcel facts) {

    /** Copies the set. */
    public HostOpened {
        capabilities = Set.copyOf(capabilities);
    }
}
