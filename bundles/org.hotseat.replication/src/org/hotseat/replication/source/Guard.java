// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import java.util.Optional;

import org.hotseat.base.failure.Failure;

/**
 * What the host says to a cut, and to bringing down what was acknowledged: nothing is done without the right to run the
 * machine.
 */
@FunctionalInterface
public interface Guard {

    /** Nothing is ever against it. */
    Guard NONE = Optional::empty;

    /**
     * Asked right before each cut and each merge, on the thread of the replication. Must not block.
     *
     * @return why not now; empty when nothing is against it
     */
    Optional<Failure> against();
}
