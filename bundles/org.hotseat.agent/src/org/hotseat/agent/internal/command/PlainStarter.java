// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import java.util.concurrent.ExecutionException;

import org.hotseat.agent.internal.run.AgentRun;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.process.settings.AgentSettings;

/** Runs the agent without the framework, from a plain class path: for tests and for a debugger. */
final class PlainStarter implements Command.Starter {

    @Override
    public String run(AgentSettings settings) throws FailureException {
        AgentRun run = new AgentRun(PlainDrivers::all, PlainDrivers.switches());
        try {
            return run.begin(settings.file().toString()).get();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            run.end();
            return "";
        } catch (ExecutionException broken) {
            throw new FailureException(new Failure(FailureCode.OTHER, String.valueOf(broken.getCause())), broken);
        }
    }
}
