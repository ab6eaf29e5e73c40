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
 * @param copies TCP on the storage plane, for generations of machines; 0 when it takes none, as agents of older
 *     releases
 * @param board TCP on the management plane, for lines of this board; 0 when it has none
 */
public record HostPorts(int agent, int keeper, int storePeer, int storeClient, int copies, int board) {

    private static final int MOST = 65_535;

    /** Checks each. */
    public HostPorts {
        if (wrong(agent) || wrong(keeper) || wrong(storePeer) || wrong(storeClient) || copies != 0 && wrong(copies)
                || board != 0 && wrong(board)) {
            throw new IllegalArgumentException("ports: " + agent + ", " + keeper + ", " + storePeer + ", "
                    + storeClient + ", " + copies + ", " + board);
        }
    }

    /**
     * Of a host that has no lines.
     *
     * @param agent as above
     * @param keeper as above
     * @param storePeer as above
     * @param storeClient as above
     * @param copies as above
     */
    public HostPorts(int agent, int keeper, int storePeer, int storeClient, int copies) {
        this(agent, keeper, storePeer, storeClient, copies, 0);
    }

    /**
     * Of a host that takes no generations.
     *
     * @param agent as above
     * @param keeper as above
     * @param storePeer as above
     * @param storeClient as above
     */
    public HostPorts(int agent, int keeper, int storePeer, int storeClient) {
        this(agent, keeper, storePeer, storeClient, 0);
    }

    private static boolean wrong(int port) {
        return port < 1 || port > MOST;
    }
}
