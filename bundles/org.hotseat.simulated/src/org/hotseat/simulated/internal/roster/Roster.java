// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.roster;

import java.util.Optional;

/** Says which hosts a simulation has and what they begin with. Pure: the same answers every time. */
@FunctionalInterface
public interface Roster {

    /**
     * A host's beginning.
     *
     * @param name of the host
     * @return empty when the simulation has no such host
     */
    Optional<HostPlan> host(String name);
}
