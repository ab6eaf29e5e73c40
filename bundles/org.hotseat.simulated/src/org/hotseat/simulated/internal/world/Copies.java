// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.world;

import java.util.HashMap;
import java.util.Map;

import org.hotseat.base.id.MachineId;

/** Which generations of its machines a host has cut. Guarded by the lock of its world. */
public final class Copies {

    private static final int LONGEST = 4;
    private static final int SHORTEST = 2;

    private final Map<MachineId, Copied> machines = new HashMap<>();

    /** What was cut of one machine under one epoch. */
    public static final class Copied {

        private final long epoch;
        private boolean open;
        private long newest;
        private int chain = SHORTEST;

        private Copied(long epoch) {
            this.epoch = epoch;
        }

        /**
         * Takes the right to cut.
         *
         * @return false when somebody has it
         */
        public boolean open() {
            boolean free = !open;
            open = true;
            return free;
        }

        /** Gives it back. */
        public void close() {
            open = false;
        }

        /**
         * The highest number that was cut.
         *
         * @return 0 when none was
         */
        public long newest() {
            return newest;
        }

        /**
         * One more is cut.
         *
         * @param generation its number
         */
        public void cut(long generation) {
            newest = generation;
            chain = Math.min(LONGEST, chain + 1);
        }

        /**
         * What was before the newest is in the base.
         *
         * @return files of the chain
         */
        public int merge() {
            chain = SHORTEST;
            return chain;
        }
    }

    /**
     * What was cut of a machine.
     *
     * @param machine which
     * @param epoch under which it runs; another one begins anew
     * @return kept as long as the epoch
     */
    public Copied of(MachineId machine, long epoch) {
        Copied known = machines.get(machine);
        if (known == null || known.epoch != epoch) {
            known = new Copied(epoch);
            machines.put(machine, known);
        }
        return known;
    }
}
