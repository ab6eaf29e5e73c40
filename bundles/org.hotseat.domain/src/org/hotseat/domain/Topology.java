// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain;

/**
 * How vCPUs look to the guest; their product is the maximum of vCPUs.
 *
 * @param sockets 1 or more
 * @param cores per socket, 1 or more
 * @param threads per core, 1 or more
 */
public record Topology(int sockets, int cores, int threads) {

    /**
     * All of them.
     *
     * @return sockets x cores x threads
     */
    public int vcpus() {
        return sockets * cores * threads;
    }
}
