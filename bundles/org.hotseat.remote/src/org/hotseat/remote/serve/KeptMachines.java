// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.serve;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.MigrationOptions;

/**
 * The machines of this host that somebody else starts, moves and ends, such as the cluster. What would cross that is
 * refused; a move goes another way. Thread-safe.
 */
public interface KeptMachines {

    /** Nobody keeps anything. */
    KeptMachines NONE = new KeptMachines() {
        @Override
        public boolean keeps(MachineId machine) {
            return false;
        }

        @Override
        public boolean awaits(MachineId machine, String host) {
            return false;
        }

        @Override
        public void move(MachineId machine, String host, MigrationOptions options, Carrier carrier, Run run)
                throws FailureException {
            carrier.carry(options, run);
        }
    };

    /** The hypervisor's part of a move. */
    @FunctionalInterface
    interface Carrier {

        /**
         * Carries the machine over. Blocks.
         *
         * @param options how
         * @param run limits
         * @throws FailureException as a migration of the hypervisor
         */
        void carry(MigrationOptions options, Run run) throws FailureException;
    }

    /**
     * Whether a machine is kept. Does not block.
     *
     * @param machine any
     * @return whether persons are refused to start, move and end it by themselves
     */
    boolean keeps(MachineId machine);

    /**
     * Whether a kept machine comes from another host, so that its agent may make it here, standing still. Does not
     * block.
     *
     * @param machine any
     * @param host id of that other host
     * @return true until it has arrived, or does not come any more
     */
    boolean awaits(MachineId machine, String host);

    /**
     * Moves a kept machine. Blocks; when it returns the machine is the other host's.
     *
     * @param machine kept, runs here
     * @param host id of the host that gets it
     * @param options how
     * @param carrier does the hypervisor's part
     * @param run limits; cannot be cancelled any more once the guest stands still for the last part
     * @throws FailureException when it stays here, or nobody knows where it is; says which
     */
    void move(MachineId machine, String host, MigrationOptions options, Carrier carrier, Run run)
            throws FailureException;
}
