// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

/**
 * Where a host listens.
 *
 * @param agent TCP on the management plane, for other agents
 * @param keeper UDP, the same on the management and the storage plane
 * @param storePeer TCP on the management plane, between members of the store
 * @param storeClient TCP on the management plane, from agents to the store
 */
public record HostPorts(int agent, int keeper, int storePeer, int storeClient) {

    private static final int MOST = 65_535;

    /** Checks each. */
    public HostPorts {
        if (wrong(agent) || wrong(keeper) || wrong(storePeer) || wrong(storeClient)) {
            throw new IllegalArgumentException("ports: " + agent + ", " + keeper + ", " + storePeer + ", "
                    + storeClient);
        }
    }

    private static boolean wrong(int port) {
        return port < 1 || port > MOST;
    }
}
