// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol;

import org.hotseat.state.data.Role;

/**
 * Who is at the other end, by the word of the kernel or of a certificate, never by its own.
 *
 * @param name for logs: a host's id or a unix user
 * @param role what it may ask
 * @param account in the cluster state; the unix user where there is none; the host for an agent
 * @param unixUser empty for an agent
 * @param from address or socket it came by
 * @param claimed what it says about itself (person, workstation); told, never relied on
 */
public record Peer(String name, Role role, String account, String unixUser, String from, String claimed) {

    /**
     * Another agent.
     *
     * @param host its id
     * @param from its address
     * @return the peer
     */
    public static Peer agent(String host, String from) {
        return new Peer(host, Role.AGENT, host, "", from, "");
    }

    /**
     * The same with what it says about itself.
     *
     * @param text of its greeting
     * @return a copy
     */
    public Peer claiming(String text) {
        return new Peer(name, role, account, unixUser, from, text);
    }

    @Override
    public String toString() {
        return name + " (" + from + ')';
    }
}
