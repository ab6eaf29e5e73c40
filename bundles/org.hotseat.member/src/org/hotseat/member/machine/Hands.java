// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import java.util.Map;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.keeper.freeze.ProcessStamp;
import org.hotseat.state.data.MachineRecord;

/** What can be done to the processes of machines on this host. Blocking; thread-safe. */
interface Hands extends AutoCloseable {

    /**
     * Makes a process for a machine, with its guest paused inside.
     *
     * @param machine as the cluster describes it; its description replaces the one that is there
     * @param deadline limit
     * @return its main process
     * @throws FailureException when it cannot; no process is left then, as far as is known
     */
    ProcessStamp make(MachineRecord machine, Deadline deadline) throws FailureException;

    /**
     * The process of a machine that comes from another host.
     *
     * @param machine as the cluster describes it
     * @return empty while there is none
     * @throws FailureException when nobody can tell
     */
    Optional<ProcessStamp> process(MachineRecord machine) throws FailureException;

    /**
     * A machine has gone to another host: what stood for it here ends.
     *
     * @param machine not known to the hypervisor any more
     */
    void left(MachineId machine);

    /**
     * Lets the guest of a machine go on.
     *
     * @param machine paused; nothing happens to one that runs
     * @param deadline limit
     * @throws FailureException when it cannot, also because it is frozen meanwhile
     */
    void resume(MachineId machine, Deadline deadline) throws FailureException;

    /**
     * Asks the guest to shut down, and cuts it off when it does not.
     *
     * @param machine that runs
     * @param deadline limit
     * @throws FailureException when it still runs
     */
    void shutDown(MachineId machine, Deadline deadline) throws FailureException;

    /**
     * Ends a machine at once.
     *
     * @param machine anything
     * @param deadline limit
     * @throws FailureException when it cannot
     */
    void discard(MachineId machine, Deadline deadline) throws FailureException;

    /**
     * What machines do here.
     *
     * @param deadline limit
     * @return every machine of the host, also such as the cluster does not know
     * @throws FailureException when nobody can tell
     */
    Map<MachineId, MachineState> states(Deadline deadline) throws FailureException;

    @Override
    void close();
}
