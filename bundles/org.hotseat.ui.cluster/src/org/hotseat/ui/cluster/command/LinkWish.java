// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.command;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.LinkState;

/** What a person can want of the connections to hosts, and when that would change nothing. Pure. */
enum LinkWish {
    /** Connect, or try again at once. */
    CONNECT,
    /** End the connection, or the attempts. */
    DISCONNECT;

    boolean changes(HostView host) {
        return host.link() != (this == CONNECT ? LinkState.LIVE : LinkState.OFF);
    }

    /** Why it is of no use; empty as soon as it changes something for one of them. */
    Optional<String> obstacle(List<HostView> hosts) {
        if (hosts.isEmpty()) {
            return Optional.of(Messages.selectHosts);
        }
        if (hosts.stream().anyMatch(this::changes)) {
            return Optional.empty();
        }
        if (hosts.size() == 1) {
            return Optional.of(NLS.bind(this == CONNECT ? Messages.connectedOne : Messages.disconnectedOne,
                    hosts.getFirst().name()));
        }
        return Optional.of(this == CONNECT ? Messages.connectedAll : Messages.disconnectedAll);
    }
}
