// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import java.util.Set;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.state.data.MachineRecord;

/**
 * What machines begin with on this host beyond their descriptions: copies of them that came from other hosts, and disks
 * that have grown since. Blocking; thread-safe, but nobody calls it twice at a time for one machine.
 *
 * <pre>
 * restore --finish--> held like any other copy
 *    |
 * release
 * </pre>
 */
public interface Beginnings {

    /** Of hosts where nothing is copied. */
    Beginnings NONE = new Beginnings() {
        @Override
        public String cold(MachineRecord machine, long epoch, Deadline deadline) {
            return machine.xml();
        }

        @Override
        public void restore(MachineRecord machine, From from, Deadline deadline) throws FailureException {
            throw new FailureException(FailureCode.UNSUPPORTED, machine.name()
                    + " was not copied to this host.", "");
        }

        @Override
        public void finish(MachineId machine, Deadline deadline) {
            // nothing was restored
        }

        @Override
        public void release(MachineId machine) {
            // nothing was restored
        }

        @Override
        public void ended(MachineRecord machine, long epoch, Deadline deadline) {
            // nothing has grown
        }

        @Override
        public void comes(MachineId machine, Deadline deadline) {
            // nothing waits here
        }

        @Override
        public void leaves(MachineId machine, Deadline deadline) {
            // nothing is copied
        }

        @Override
        public void stays(MachineId machine) {
            // nothing is copied
        }
    };

    /**
     * What a machine goes on from.
     *
     * @param epoch under which it will run here
     * @param least generation that it may go on from
     */
    record From(long epoch, long least) {
    }

    /**
     * The description with which a machine starts anew.
     *
     * @param machine off everywhere, as far as the cluster knows
     * @param epoch under which it is started
     * @param deadline limit
     * @return with the disks that have everything
     * @throws FailureException when that cannot be told
     */
    String cold(MachineRecord machine, long epoch, Deadline deadline) throws FailureException;

    /**
     * Makes the process of a machine from the newest generation that is here, which it takes until it is released. Its
     * guest stands still. Done again after a failure, or when the process was ended.
     *
     * @param machine defined here, off
     * @param from under which epoch, and the lower bound
     * @param deadline limit
     * @throws FailureException when there is none, or an older one than was promised; nothing is left then
     */
    void restore(MachineRecord machine, From from, Deadline deadline) throws FailureException;

    /**
     * The cluster names this host: what was restored becomes a machine like any other. Does nothing when nothing was
     * restored.
     *
     * @param machine restored
     * @param deadline limit
     * @throws FailureException when it does not; nothing is left then
     */
    void finish(MachineId machine, Deadline deadline) throws FailureException;

    /**
     * What was restored is not needed: its process ends and leaves nothing behind, and generations may come again.
     *
     * @param machine any
     */
    void release(MachineId machine);

    /**
     * A machine was switched off: its disks are brought in order. What cannot be done is logged, and does no harm.
     *
     * @param machine off everywhere
     * @param epoch that has ended
     * @param deadline limit
     */
    void ended(MachineRecord machine, long epoch, Deadline deadline);

    /**
     * A machine is about to come here live: nothing that was made for it may be in the way.
     *
     * @param machine that runs elsewhere
     * @param deadline limit
     * @throws FailureException when something is: it must not come then
     */
    void comes(MachineId machine, Deadline deadline) throws FailureException;

    /**
     * A machine is about to move live: copying it ends, and begins no more here until it stays.
     *
     * @param machine that runs here
     * @param deadline limit
     * @throws FailureException when something of a checkpoint is still left on: it must not move then
     */
    void leaves(MachineId machine, Deadline deadline) throws FailureException;

    /**
     * The move is over, however it ended.
     *
     * @param machine as above
     */
    void stays(MachineId machine);

    /**
     * Machines for which a process waits here that has their memory already: they need no more when they go on. Does
     * not block.
     *
     * @return none of which the process has yet to be made
     */
    default Set<MachineId> waiting() {
        return Set.of();
    }
}
