// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.host;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/** What other parts of the agent know. Thread-safe, never blocks. */
public interface Rights {

    /**
     * Whether the guest of a machine was let go on here.
     *
     * @param machine which
     * @param epoch under which
     * @return true until it is known to have ended
     */
    boolean isRunning(MachineId machine, long epoch);

    /**
     * Whether machines may run here.
     *
     * @return false without a valid lease
     */
    boolean mayRun();

    /**
     * Whether another host's agent is heard now.
     *
     * @param host which
     * @return true while there is a connection
     */
    boolean isHeard(HostId host);
}
