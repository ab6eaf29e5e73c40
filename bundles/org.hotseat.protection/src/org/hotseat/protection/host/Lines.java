// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.host;

import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;

/**
 * Lines of machines that end elsewhere, such as at an interface board: what comes by them is no part of a generation, so
 * whoever keeps it must know what each one holds. Thread-safe.
 */
public interface Lines {

    /** Of hosts whose machines have none. */
    Lines NONE = new Lines() {
        @Override
        public Stillness hold(MachineId machine, Deadline deadline) {
            return new Stillness() {
                @Override
                public void cut(long epoch, long generation) {
                    // there is nothing to note
                }

                @Override
                public void close() {
                    // nothing was held
                }
            };
        }

        @Override
        public void held(MachineId machine, long epoch, long generation) {
            // there is nothing to forget
        }

        @Override
        public void restored(MachineId machine, long under, long epoch, long generation) {
            // there is nothing to go on
        }
    };

    /** The guest gets nothing by its lines until this is closed. */
    interface Stillness extends AutoCloseable {

        /**
         * What the guest has been given so far is in a generation.
         *
         * @param epoch of the machine
         * @param generation in it
         */
        void cut(long epoch, long generation);

        @Override
        void close();
    }

    /**
     * Holds back what comes for a guest, around a cut. A line that cannot be held in time goes on, and nobody knows then
     * what the generation holds of it.
     *
     * @param machine that runs here
     * @param deadline blocks no longer
     * @return closed soon
     */
    Stillness hold(MachineId machine, Deadline deadline);

    /**
     * The standby holds a generation: what is before it is needed by nobody. Does not block.
     *
     * @param machine that runs here
     * @param epoch of the machine
     * @param generation in it
     */
    void held(MachineId machine, long epoch, long generation);

    /**
     * A machine goes on here from a generation. Told before it runs; does not block.
     *
     * @param machine which
     * @param under its epoch here
     * @param epoch of the generation
     * @param generation in that epoch
     */
    void restored(MachineId machine, long under, long epoch, long generation);
}
