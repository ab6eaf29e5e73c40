// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.command;

import org.hotseat.state.data.Role;

/**
 * One change of the cluster's state. {@code baseVersion} is the version that an edit is based on: what {@code Held}
 * told when it was read, 0 for something new. If the key has another one by now, the outcome is a conflict.
 */
public sealed interface Command
        permits ClusterCommand, HostCommand, MachineCommand, AuthorityCommand, SwitchCommand, PortCommand,
        OutputCommand, SeatCommand, DocumentCommand {

    /**
     * Who may give it.
     *
     * @return the least role; {@link Role#AGENT} for duties, which no person may give
     */
    Role needed();

    /**
     * From which schema of the cluster on all members heed it. What undoes it needs no more than 1: it harms nobody who
     * does not know it.
     *
     * @return 1 or more
     */
    default int since() {
        return 1;
    }

    /**
     * Its stable name, as in the audit log.
     *
     * @return such as {@code AddHost}
     */
    default String kind() {
        return getClass().getSimpleName();
    }
}
