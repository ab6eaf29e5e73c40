// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.settings;

import java.util.List;
import java.util.Optional;

/**
 * What reading a configuration file came to: settings, or all that is wrong with it.
 *
 * @param settings present exactly when there is no problem
 * @param problems in the order of the file
 */
public record Reading(Optional<AgentSettings> settings, List<Problem> problems) {

    /** Keeps a copy. */
    public Reading {
        problems = List.copyOf(problems);
    }
}
