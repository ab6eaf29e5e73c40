// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.command;

import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.board.PortRecord.PortHolder;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.SchemaRange;

/** Commands about ports of interface boards. */
public sealed interface PortCommand extends Command {

    @Override
    default Role needed() {
        return Role.OPERATOR;
    }

    /**
     * Gives a port to a machine: to the host that owns it, now and whenever that is another one.
     *
     * @param baseVersion of the port's key; 0 for a port that nobody ever had
     * @param board host whose agent has the port
     * @param port its name there
     * @param machine whose line it is from now on
     */
    record AssignPort(long baseVersion, HostId board, String port, MachineId machine) implements PortCommand {
        @Override
        public int since() {
            return SchemaRange.SECOND;
        }
    }

    /**
     * Takes a port from whoever has it.
     *
     * @param baseVersion of the port's key
     * @param board host whose agent has the port
     * @param port its name there
     */
    record ReleasePort(long baseVersion, HostId board, String port) implements PortCommand {
    }

    /**
     * A person sends some bytes to the device at a port, to see what it says. Writes nothing but the audit log: the
     * board's agent sends them then.
     *
     * @param board host whose agent has the port
     * @param port its name there
     * @param epoch of the port that the person has seen; 0 for one that nobody ever had
     * @param bytes how many
     * @param beside whether a machine may have the port: its guest and the person are heard by one device then
     */
    record TestPort(HostId board, String port, long epoch, int bytes, boolean beside) implements PortCommand {

        @Override
        public Role needed() {
            return beside ? Role.ADMINISTRATOR : Role.OPERATOR;
        }

        @Override
        public int since() {
            return SchemaRange.SECOND;
        }
    }

    /**
     * Gives a port to a host before its machine is there, or takes it. Given by the leader, who moves a seat. The same
     * again changes nothing.
     *
     * @param board host whose agent has the port
     * @param port its name there
     * @param epoch above the present one
     * @param holder empty when nobody may use it
     */
    record EntrustPort(HostId board, String port, long epoch, Optional<PortHolder> holder) implements PortCommand {

        @Override
        public Role needed() {
            return Role.AGENT;
        }

        @Override
        public int since() {
            return SchemaRange.SECOND;
        }
    }
}
