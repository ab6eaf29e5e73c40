// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.id.HostId;

/**
 * A host that belongs to the cluster.
 *
 * @param id never changes
 * @param name for people, 1 to 64 characters; no two hosts share one
 * @param roles at least one
 * @param management its IP address on the management plane, numeric
 * @param storage on the storage plane; empty when it has none
 * @param business on the business plane; empty when it has none
 * @param ports where it listens
 * @param bmc its controller, if any
 * @param agentVersion of the agent that runs or last ran there
 * @param schema what that agent understands
 */
public record HostRecord(HostId id, String name, Set<HostRole> roles, String management, Optional<String> storage,
        Optional<String> business, HostPorts ports, Optional<Bmc> bmc, String agentVersion, SchemaRange schema) {

    private static final int LONGEST = 64;

    /**
     * The controller that can switch a host off. Its password is not kept here.
     *
     * @param address IP address or name, without a port
     * @param protocol such as {@code redfish} or {@code ipmi}
     * @param user who signs in
     */
    public record Bmc(String address, String protocol, String user) {
    }

    /** Checks name, roles and address. */
    public HostRecord {
        if (name.isBlank() || name.length() > LONGEST || roles.isEmpty() || management.isBlank()) {
            throw new IllegalArgumentException("host " + id + ": '" + name + "', " + roles + ", " + management);
        }
        roles = Collections.unmodifiableSet(EnumSet.copyOf(roles)); // always written in one order
    }
}
