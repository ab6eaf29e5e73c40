// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.inventory.store;

/** Gets the present figures of one subject after the other. */
@FunctionalInterface
public interface FigureReader {

    /**
     * One subject's figures, NaN where unknown.
     *
     * @param subjectId a host's id or a machine's UUID
     * @param cpuPercent 0 to 100
     * @param memoryPercent 0 to 100
     * @param diskBytesPerSecond read and written
     * @param netBytesPerSecond received and sent
     */
    void figures(String subjectId, double cpuPercent, double memoryPercent, double diskBytesPerSecond,
            double netBytesPerSecond);
}
