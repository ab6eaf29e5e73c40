// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * What befalls a cluster, and how it is mended.
 *
 * @param text what it is, with the host
 * @param begin does it
 * @param hold how long it lasts then
 * @param mend ends it; may be called although {@code begin} has failed
 * @param mayMove whether machines may go to other hosts
 * @param wakes the host that is wholly stopped, machines included, until it is mended
 */
public record Fault(String text, Step begin, Duration hold, Step mend, boolean mayMove, Optional<LabHost> wakes) {

    /**
     * A fault that stops no whole host.
     *
     * @param text what it is, with the host
     * @param begin does it
     * @param hold how long it lasts then
     * @param mend ends it
     * @param mayMove whether machines may go to other hosts
     */
    public Fault(String text, Step begin, Duration hold, Step mend, boolean mayMove) {
        this(text, begin, hold, mend, mayMove, Optional.empty());
    }

    /** Something that is done to a host. */
    @FunctionalInterface
    public interface Step {
        /**
         * Does it. Blocks.
         *
         * @throws IOException when it cannot be done
         */
        void run() throws IOException;
    }
}
