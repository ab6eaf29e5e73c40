// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.run;

import org.hotseat.agent.internal.log.AgentLog;
import org.hotseat.base.time.Deadline;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;

/** The log as it is shown among the parts; it begins before and ends after all of them. */
record LogPart(AgentLog log) implements Part {

    @Override
    public String name() {
        return "log";
    }

    @Override
    public void start(Deadline deadline) {
        // writes already
    }

    @Override
    public void stop(Deadline deadline) {
        // goes on until everything has ended
    }

    @Override
    public PartState state() {
        String trouble = log.trouble();
        return trouble.isEmpty() ? new PartState(true, "is written") : new PartState(false, "is not written ("
                + trouble + "), " + log.lost() + " lines are lost. Make room on the state folder's disk");
    }
}
