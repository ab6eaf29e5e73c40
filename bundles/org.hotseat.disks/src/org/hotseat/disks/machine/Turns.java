// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.machine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Ending;

/**
 * Of each machine's folder: a daemon begins or ends there, or what one has left is removed, one thread at a time. Who
 * has the turn may take it again. Thread-safe.
 */
final class Turns {

    private final Map<MachineId, ReentrantLock> locks = new ConcurrentHashMap<>();

    /** Something with an outcome. */
    interface Act<T> {

        T run() throws FailureException;
    }

    /** Something without one. */
    interface Step {

        void run() throws FailureException;
    }

    /**
     * Waits for the turn, and does something in it.
     *
     * @throws FailureException TIMEOUT when others have it all that time; CANCELLED; what the act throws
     */
    <T> T take(MachineId machine, Deadline deadline, Act<T> act) throws FailureException {
        ReentrantLock turn = enter(machine, deadline);
        try {
            return act.run();
        } finally {
            turn.unlock();
        }
    }

    /** The same for what has no outcome. */
    void run(MachineId machine, Deadline deadline, Step step) throws FailureException {
        ReentrantLock turn = enter(machine, deadline);
        try {
            step.run();
        } finally {
            turn.unlock();
        }
    }

    /** A free one is also for a thread that is to end: what it has begun has to be ended. */
    private ReentrantLock enter(MachineId machine, Deadline deadline) throws FailureException {
        ReentrantLock turn = locks.computeIfAbsent(machine, id -> new ReentrantLock());
        try {
            if (turn.tryLock() || turn.tryLock(deadline.leftMillis(), TimeUnit.MILLISECONDS)) {
                return turn;
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new FailureException(Ending.failure(FailureCode.CANCELLED));
        }
        throw new FailureException(FailureCode.TIMEOUT, NLS.bind(Messages.busy, machine), Messages.busyRemedy);
    }
}
