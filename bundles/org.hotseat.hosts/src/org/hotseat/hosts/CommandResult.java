// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts;

import java.time.Duration;

/**
 * How a command ended.
 *
 * @param exit its code; -1 when a signal ended it
 * @param output what it printed
 * @param error what it printed as errors
 * @param took from start to end
 */
public record CommandResult(int exit, String output, String error, Duration took) {

    /**
     * Whether it says that it did what it should.
     *
     * @return true for code 0
     */
    public boolean succeeded() {
        return exit == 0;
    }
}
