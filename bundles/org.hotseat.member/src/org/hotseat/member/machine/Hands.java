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
import org.hotseat.state.data.Protection;

/** What can be done to the processes of machines on this host. Blocking; thread-safe. */
interface Hands extends AutoCloseable {

    /** How a process is made. */
    sealed interface Way {

        /** The epoch under which it will run. */
        long epoch();

        /** What an epoch begins with; a machine that is not replicated any more begins with what its disks have. */
        static Way of(MachineRecord machine, boolean continued, long epoch, long least) {
            return continued && machine.protection() == Protection.REPLICATED ? new GoOn(new Beginnings.From(epoch,
                    least)) : new Cold(epoch);
        }
    }

    /** From its description and its disks. */
    record Cold(long epoch) implements Way {
    }

    /** From the memory that was written to this host's disk when it made room. */
    record Saved(long epoch) implements Way {
    }

    /** From the newest generation that is here. */
    record GoOn(Beginnings.From from) implements Way {

        @Override
        public long epoch() {
            return from.epoch();
        }
    }

    /**
     * Makes a process for a machine, with its guest paused inside.
     *
     * @param machine as the cluster describes it; its description replaces the one that is there
     * @param way from what
     * @param deadline limit
     * @return its main process
     * @throws FailureException when it cannot; no process is left then, as far as is known
     */
    ProcessStamp make(MachineRecord machine, Way way, Deadline deadline) throws FailureException;

    /**
     * The cluster names this host: what was made becomes its copy.
     *
     * @param machine made before
     * @param deadline limit
     * @throws FailureException when it does not; no process is left then
     */
    void hold(MachineId machine, Deadline deadline) throws FailureException;

    /**
     * A machine was switched off by wish, and is off everywhere.
     *
     * @param machine as the cluster describes it
     * @param epoch that has ended
     * @param deadline limit
     */
    void ended(MachineRecord machine, long epoch, Deadline deadline);

    /**
     * A disk that is only a copy here: what comes live from the host that writes it must not go on upon that.
     *
     * @param machine as the cluster describes it
     * @return its file; empty when there is none
     * @throws FailureException when nobody can tell
     */
    Optional<String> copied(MachineRecord machine) throws FailureException;

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
     * Writes the memory of a machine to the disk of this host and ends its process.
     *
     * @param machine that runs
     * @param deadline limit
     * @throws FailureException when it runs on
     */
    void save(MachineId machine, Deadline deadline) throws FailureException;

    /**
     * Removes memory that was written to the disk; does nothing when there is none.
     *
     * @param machine off here
     * @param deadline limit
     * @throws FailureException when it may still be there: nothing must start from it
     */
    void forgetSaved(MachineId machine, Deadline deadline) throws FailureException;

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
