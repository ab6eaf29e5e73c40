// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.command;

import org.hotseat.base.id.HostId;
import org.hotseat.state.data.Role;

/**
 * Who gives a command. Made by the agent that lets somebody in, never by the one who is let in.
 *
 * @param account a person's account; the host's id for an agent
 * @param role what it may
 * @param unixUser who is signed in on the host; empty when not known
 * @param from host and connection it came by
 * @param claimed who the person says to be; not checked, may be empty
 */
public record Issuer(String account, Role role, String unixUser, String from, String claimed) {

    /**
     * An agent about its duties.
     *
     * @param host whose
     * @return with the role {@link Role#AGENT}
     */
    public static Issuer duty(HostId host) {
        return new Issuer(host.value(), Role.AGENT, "", host.value(), "");
    }

    /**
     * Whether this is the agent of a host.
     *
     * @param host which
     * @return false for persons and other agents
     */
    public boolean isAgentOf(HostId host) {
        return role == Role.AGENT && account.equals(host.value());
    }
}
