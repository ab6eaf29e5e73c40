// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.deploy;

import java.util.Optional;

import org.hotseat.hosts.HostLink;

/** A candidate to which an agent can be brought, as seen from inside of this bundle. */
public interface AgentPlace {

    /**
     * The connection with it.
     *
     * @return stays its own; empty where there is none
     */
    Optional<HostLink> link();

    /**
     * The account's password, which sudo asks for, too.
     *
     * @return a copy, wiped by the receiver; empty when it signed in by other means
     */
    Optional<char[]> password();
}
