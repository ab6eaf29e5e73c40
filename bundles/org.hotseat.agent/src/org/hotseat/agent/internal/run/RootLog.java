// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.run;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Logger;

import org.hotseat.agent.internal.log.AgentLog;
import org.hotseat.agent.internal.log.Levels;

/** The log of the agent in place of those that Java had. Begun and ended by one thread. */
final class RootLog {

    private final Logger root = Logger.getLogger("");
    private final List<Handler> before = List.of(root.getHandlers());
    private final AgentLog log;
    private final Levels levels;

    RootLog(AgentLog log, Levels levels) {
        this.log = log;
        this.levels = levels;
        before.forEach(root::removeHandler);
        root.addHandler(log);
    }

    AgentLog log() {
        return log;
    }

    Levels levels() {
        return levels;
    }

    /** Writes what waits and gives Java's own logging back. */
    void end() {
        root.removeHandler(log);
        levels.close();
        before.forEach(root::addHandler);
        log.end();
    }
}
