// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe.agent;

import java.util.List;

import org.hotseat.checks.probe.HostCheck;

/** What an agent needs of a host, in the order in which it is looked at. */
public final class AgentChecks {

    /** One for each kind behind USERFAULTFD. */
    public static final List<HostCheck> ALL = List.of(new RealTimeCheck(), new ControlGroupCheck(), new PortsCheck(),
            new LibraryCheck(), new JavaCheck(), new StoreRoomCheck());

    private AgentChecks() {
    }
}
