// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.model;

import java.time.Duration;

/** The time that a model lives by. All tasks run one after the other, so the model needs no lock. */
@FunctionalInterface
public interface ModelTime {

    /**
     * Runs a task later; of two tasks that are due at one moment, the one that was given first.
     *
     * @param delay from now on; zero means as soon as what runs now is over
     * @param task must not block
     */
    void after(Duration delay, Runnable task);
}
