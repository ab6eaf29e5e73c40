// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.log;

import java.util.logging.LogManager;

/**
 * Java resets logging as soon as a process is told to end, before the agent has ended; this one does not, so that the
 * log tells the end too. Named by the launcher in {@code java.util.logging.manager}.
 */
public final class StayingLogManager extends LogManager {

    @Override
    public void reset() {
        // the agent sets all levels and its handler itself, and ends them last
    }
}
