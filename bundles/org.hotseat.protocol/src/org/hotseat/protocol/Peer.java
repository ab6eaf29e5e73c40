// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol;

import org.hotseat.state.command.Issuer;
import org.hotseat.state.data.Role;

/**
 * Who is at the other end, by the word of the kernel or of a certificate, never by its own.
 *
 * @param name for logs and threads: a host's id or a unix user
 * @param issuer who answers for what is asked; made by whoever let it in
 */
public record Peer(String name, Issuer issuer) {

    /**
     * Another agent.
     *
     * @param host its id, or what is known of it before it has greeted
     * @param from its address
     * @return the peer
     */
    public static Peer agent(String host, String from) {
        return new Peer(host, new Issuer(host, Role.AGENT, "", from, ""));
    }

    /**
     * The same with what it says about itself.
     *
     * @param text of its greeting; told, never relied on
     * @return a copy
     */
    public Peer claiming(String text) {
        return new Peer(name, new Issuer(issuer.account(), issuer.role(), issuer.unixUser(), issuer.from(), text));
    }

    /**
     * What it may ask.
     *
     * @return the issuer's role
     */
    public Role role() {
        return issuer.role();
    }

    /**
     * Under which account.
     *
     * @return the issuer's account
     */
    public String account() {
        return issuer.account();
    }

    @Override
    public String toString() {
        return name + " (" + issuer.from() + ')';
    }
}
