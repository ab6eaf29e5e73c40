// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.command;

import org.hotseat.base.id.MachineId;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.SchemaRange;

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

    /**
     * Says how a machine is looked after: its priority, and how often it is copied. What copies it does so at once,
     * without a new whole copy.
     *
     * @param baseVersion of the machine's key
     * @param machine which
     * @param care everything about it; figures out of bounds are refused
     */
    record SetCare(long baseVersion, MachineId machine, MachineRecord.Care care) implements MachineCommand {
        @Override
        public int since() {
            return SchemaRange.SECOND;
        }
    }

    /**
     * Wants no cuts of a machine, or wants them again. It stays so through new agents and owners, until somebody says
     * otherwise. Based on no version: the last word counts.
     *
     * @param machine which
     * @param paused whether none
     */
    record PauseCopies(MachineId machine, boolean paused) implements MachineCommand {

        @Override
        public Role needed() {
            return Role.OPERATOR;
        }

        @Override
        public int since() {
            return SchemaRange.SECOND;
        }
    }

    /**
     * Writes down that a person asks for a generation now. Changes nothing else: the agent of the owner is asked by
     * whoever commits this.
     *
     * @param machine which
     * @param whole whether every page is sent
     */
    record AskForCopy(MachineId machine, boolean whole) implements MachineCommand {

        @Override
        public Role needed() {
            return Role.OPERATOR;
        }
    }
}
