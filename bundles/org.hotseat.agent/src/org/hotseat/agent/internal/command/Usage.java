// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

/** What {@code --help} says. */
final class Usage {

    static final String TEXT = """
            usage: hotseat-agent COMMAND [--config FILE] [--json]

              run        be the agent until the process is told to end (SIGTERM)
              status     what the running agent does
              check      whether configuration and surroundings let it run; starts nothing
              version    which version this is
              level LOGGER LEVEL
                         log a bundle or class (* for all) from a level on, until the next start
              support [--output FILE]
                         pack logs, configuration, status and checks into one archive, without secrets

            FILE is /etc/hotseat/agent.conf unless named. Exit codes: 0 well, 1 not, 2 wrong usage or configuration,
            3 no agent runs.
            """;

    private Usage() {
    }
}
