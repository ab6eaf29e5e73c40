// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.wire;

/** Which process of a host speaks; each counts its datagrams by itself. */
public enum Role {
    /** Renews, enforces, votes. */
    KEEPER,
    /** Leads, if it leads. */
    AGENT
}
