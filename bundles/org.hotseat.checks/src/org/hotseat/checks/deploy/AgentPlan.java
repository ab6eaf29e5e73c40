// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.deploy;

import java.util.Optional;

import org.hotseat.base.id.HostId;

/**
 * What a new agent is told about its host.
 *
 * @param name unique in the cluster; the host's id there
 * @param management address on that plane, in numbers
 * @param storage likewise; an agent does not begin without one
 * @param business likewise
 * @param hypervisor as the host itself calls it, such as qemu:///system
 */
public record AgentPlan(HostId name, String management, Optional<String> storage, Optional<String> business,
        String hypervisor) {

    /**
     * What an agent may be called.
     *
     * @param name of a host, for people
     * @return empty when no agent may be called so
     */
    public static Optional<HostId> nameOf(String name) {
        try {
            return Optional.of(new HostId(name.strip()));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }
}
