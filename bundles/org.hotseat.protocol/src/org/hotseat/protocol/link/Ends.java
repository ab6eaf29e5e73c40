// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import org.hotseat.protocol.Greeting;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Service;

/** Who is at both ends: the peer by whoever made the wire, what this end says and serves, and who speaks first. */
record Ends(Peer peer, Greeting mine, Service service, boolean opener) {
}
