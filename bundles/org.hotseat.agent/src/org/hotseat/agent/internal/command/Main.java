// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import java.io.IOException;
import java.util.List;

import org.hotseat.agent.internal.run.AgentVersion;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;

/** Where the launcher enters. */
public final class Main {

    private Main() {
    }

    /**
     * Does one command and ends the process.
     *
     * @param typed its words
     * @throws IOException when the program itself cannot be read
     */
    public static void main(String[] typed) throws IOException {
        try (Workers workers = new ThreadWorkers()) {
            Command.Starter starter = System.getProperty(FrameworkStarter.HOME) == null ? new PlainStarter()
                    : new FrameworkStarter();
            int code = new Command(workers, System.in, System.out, System.err, AgentVersion.read(), starter)
                    .execute(List.of(typed));
            System.out.flush();
            System.exit(code);
        }
    }
}
