// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.command;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.display.MonitorRecord;

/** Commands about outputs of hosts. */
public sealed interface OutputCommand extends Command {

    @Override
    default Role needed() {
        return Role.OPERATOR;
    }

    /**
     * Says what an output shows while the machine runs on its host. The monitor stays learned.
     *
     * @param baseVersion of the output's key; 0 for one that shows nothing yet
     * @param host whose output
     * @param output its name there
     * @param machine any, also one that the cluster does not know
     * @param head which of its pictures, 0 to 15
     */
    record ShowOnOutput(long baseVersion, HostId host, String output, MachineId machine, int head)
            implements OutputCommand {

        @Override
        public int since() {
            return SchemaRange.SECOND;
        }
    }

    /**
     * An output shows nothing from now on, and its monitor is forgotten.
     *
     * @param baseVersion of the output's key
     * @param host whose output
     * @param output its name there
     */
    record ClearOutput(long baseVersion, HostId host, String output) implements OutputCommand {
    }

    /**
     * The monitor at an output is another one, and that is right: the host's agent learns it anew.
     *
     * @param baseVersion of the output's key
     * @param host whose output
     * @param output its name there
     */
    record ForgetMonitor(long baseVersion, HostId host, String output) implements OutputCommand {
    }

    /**
     * What is plugged in at an output of which that was not known. Given by the host's agent.
     *
     * @param host whose output
     * @param output its name there
     * @param monitor what it says of itself
     */
    record LearnMonitor(HostId host, String output, MonitorRecord monitor) implements OutputCommand {

        @Override
        public Role needed() {
            return Role.AGENT;
        }
    }
}
