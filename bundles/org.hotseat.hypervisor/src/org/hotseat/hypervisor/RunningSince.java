// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor;

import java.time.Instant;
import java.util.Map;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;

/**
 * Tells since when machines run, which hypervisors themselves do not. A connection that also knows this (the simulated
 * one) needs no other source.
 */
@FunctionalInterface
public interface RunningSince {

    /**
     * Reads all start times once. Blocks.
     *
     * @param deadline fails with TIMEOUT at the latest then
     * @return time of day of the start by machine name; a restore or a move is no start
     * @throws FailureException when the host does not answer
     */
    Map<String, Instant> starts(Deadline deadline) throws FailureException;
}
