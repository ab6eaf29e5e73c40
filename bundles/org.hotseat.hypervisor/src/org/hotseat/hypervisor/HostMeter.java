// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;

/** Reads a host's own figures. A connection that is also a meter (the simulated one) needs no other. */
@FunctionalInterface
public interface HostMeter {

    /**
     * Reads all figures once. Blocks.
     *
     * @param deadline fails with TIMEOUT at the latest then
     * @return the figures
     * @throws FailureException when the host does not answer
     */
    HostSample sample(Deadline deadline) throws FailureException;
}
