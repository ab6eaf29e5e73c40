// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.wire;

import java.util.Set;

import org.hotseat.hypervisor.SampleGroup;

/**
 * Asks for all machines of a host.
 *
 * @param groups figures to bring
 * @param has number of the newest answer that the asker has from this agent; 0 for none
 */
public record AskSamples(Set<SampleGroup> groups, long has) {

    /** Copies the set. */
    public AskSamples {
        groups = Set.copyOf(groups);
    }
}
