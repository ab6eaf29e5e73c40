// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.history;

import java.time.Instant;

import org.hotseat.base.failure.FailureException;

/**
 * Figures of hosts and machines: every sample of the last ten minutes in memory, one a minute of the last 24 hours on
 * disk. Thread-safe.
 */
public interface SampleHistory {

    /**
     * Reads a series; blocks for the disk when it begins more than ten minutes ago.
     *
     * @param subjectId a host's id or a machine's UUID as text
     * @param metric what
     * @param from begin
     * @param to end
     * @return empty series when nothing is known
     * @throws FailureException when the file on disk cannot be read
     */
    Series read(String subjectId, Metric metric, Instant from, Instant to) throws FailureException;
}
