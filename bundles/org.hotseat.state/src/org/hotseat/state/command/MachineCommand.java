// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.command;

import org.hotseat.base.id.MachineId;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Role;

/** Commands about what shall be of machines. */
public sealed interface MachineCommand extends Command {

    @Override
    default Role needed() {
        return Role.ADMINISTRATOR;
    }

    /**
     * Makes or changes a machine.
     *
     * @param baseVersion of the machine's key; 0 for a new one
     * @param machine what shall be
     */
    record DefineMachine(long baseVersion, MachineRecord machine) implements MachineCommand {
    }

    /**
     * Forgets a machine; refused while it may run. Its authority stays, released, so that its epochs never return.
     *
     * @param baseVersion of the machine's key
     * @param machine which
     */
    record RemoveMachine(long baseVersion, MachineId machine) implements MachineCommand {
    }

    /**
     * Wants a machine on or off.
     *
     * @param baseVersion of the machine's key
     * @param machine which
     * @param run whether it shall be on
     */
    record SetRun(long baseVersion, MachineId machine, boolean run) implements MachineCommand {

        @Override
        public Role needed() {
            return Role.OPERATOR;
        }
    }
}
