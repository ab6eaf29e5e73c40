// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.host;

import java.util.Optional;

import org.hotseat.base.id.HostId;

/** The connections of a session, as others in the core see them. Thread-safe, never blocks. */
public interface Hosts {

    /**
     * A host's open connection.
     *
     * @param id the host
     * @return empty unless it answers
     */
    Optional<OpenHost> open(HostId id);

    /**
     * A host's connection, open or not.
     *
     * @param id the host
     * @return empty for a host that the document does not have
     */
    Optional<HostConnection> connection(HostId id);
}
