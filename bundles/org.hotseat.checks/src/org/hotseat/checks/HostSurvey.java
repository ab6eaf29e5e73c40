// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks;

import java.util.List;

import org.hotseat.base.unit.DataSize;

/**
 * What a host has, for a person who chooses.
 *
 * @param hostName its own name
 * @param cpus logical CPUs
 * @param memory physical memory
 * @param interfaces in order of their names, without the loop and without those of guests
 */
public record HostSurvey(String hostName, int cpus, DataSize memory, List<HostInterface> interfaces) {

    /** Copies the list. */
    public HostSurvey {
        interfaces = List.copyOf(interfaces);
    }
}
