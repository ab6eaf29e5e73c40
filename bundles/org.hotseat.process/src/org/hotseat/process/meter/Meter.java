// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.meter;

/** Somebody who has figures for Prometheus. */
@FunctionalInterface
public interface Meter {

    /**
     * Tells its figures as they are now. Called at each reading of the metrics, on a thread of theirs, possibly on two
     * at a time; must not block. What it throws leaves out its figures of this reading and is counted.
     *
     * @param figures takes them
     */
    void read(Figures figures);
}
