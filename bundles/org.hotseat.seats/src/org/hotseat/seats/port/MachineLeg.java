// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.port;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.seats.plan.Way;
import org.hotseat.seats.run.Result;

/** Machines and hosts. As {@link CrosspointPort}: blocking until the deadline, thread-safe, without exceptions. */
public interface MachineLeg {

    /**
     * Waits for the proof that a host runs nothing any more: its power was read as off, or its lease is over and its
     * machines are others'. What proves it is decided elsewhere; this only hears of it.
     *
     * @param host that was lost
     * @param deadline until when
     * @return done when it is proven, {@link Result.Kind#NOT_SENT} while it is not
     */
    Result fence(HostId host, Deadline deadline);

    /**
     * Brings a machine to a host, joins the move or take-over that is under way there already, or does nothing when it
     * runs there. What an order of an earlier epoch has begun is given up. A machine that by now runs at a host that
     * lives is moved live, also when it was to be taken over: a take-over never makes a second copy.
     *
     * @param machine which
     * @param host where it shall run
     * @param way live, or from what the host has of it
     * @param epoch of the transaction
     * @param deadline until when
     * @return done when it runs there and the cluster names that host as its owner
     */
    Result run(MachineId machine, HostId host, Way way, long epoch, Deadline deadline);

    /**
     * Asks where a machine runs.
     *
     * @param machine which
     * @param host where it should
     * @param deadline until when
     * @return done when it runs there, {@link Result.Kind#DIVERGED} when it does not
     */
    Result look(MachineId machine, HostId host, Deadline deadline);
}
