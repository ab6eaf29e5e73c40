// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.cluster;

import java.net.URI;

/**
 * Where a voter's store member is reached.
 *
 * @param peer by other members
 * @param client by agents
 */
public record Voter(URI peer, URI client) {

    /**
     * The addresses of a member.
     *
     * @param management address of its host, in numbers
     * @param peerPort for members
     * @param clientPort for agents
     * @return with TLS
     */
    public static Voter at(String management, int peerPort, int clientPort) {
        String shown = management.indexOf(':') < 0 ? management : '[' + management + ']';
        return new Voter(URI.create("https://" + shown + ':' + peerPort), URI.create("https://" + shown + ':'
                + clientPort));
    }
}
