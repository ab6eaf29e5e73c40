// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.spec;

import org.hotseat.base.id.HostId;

/**
 * One host of the document.
 *
 * @param id the host
 * @param name its name
 * @param address how it is reached
 * @param migrationAddress its address on the plane that carries live migration; empty lets the host name itself
 * @param migrationPlane name of that plane for people; empty when the document has none
 */
public record HostSpec(HostId id, String name, HostAddress address, String migrationAddress,
        String migrationPlane) {

    /**
     * Whether a connection made by the other description serves this one as well.
     *
     * @param other an earlier description of the same host
     * @return false when it must be reconnected
     */
    public boolean reachedLike(HostSpec other) {
        return address.equals(other.address);
    }
}
