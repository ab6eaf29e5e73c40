// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.seating.ClusterAccess.MachineOrder;
import org.hotseat.seats.plan.Deed;
import org.hotseat.seats.plan.Way;
import org.hotseat.seats.port.MachineLeg;
import org.hotseat.seats.run.Evidence;
import org.hotseat.seats.run.Result;
import org.hotseat.seats.run.Result.Kind;
import org.hotseat.seats.run.RunRecord;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.AuthorityRecord;

/**
 * Machines of one transaction. A live move is led by the agent of the host that has the machine, by the duty that moves
 * machines for persons too. A take-over is decided by the duty about silent hosts; here it is only waited for.
 */
final class MachineCarrier implements MachineLeg {

    /** Times that a machine may not be ready for it, before somebody should hear why. */
    private static final int BUSY = 20;

    private final ClusterAccess cluster;
    private final List<Deed.Run> takeOvers;

    MachineCarrier(ClusterAccess cluster, RunRecord run) {
        this.cluster = cluster;
        this.takeOvers = run.legs().stream().flatMap(one -> one.leg().there().stream()).filter(
                Deed.Run.class::isInstance).map(Deed.Run.class::cast).filter(one -> one.way() == Way.TAKE_OVER)
                .toList();
    }

    /**
     * {@inheritDoc} The cluster names another owner only when the host is proven off, or its lease and that of its keeper
     * are over ({@code Take}); so the proof is that the machines of this transaction are others'.
     */
    @Override
    public Result fence(HostId host, Deadline deadline) {
        while (true) {
            if (takeOvers.stream().allMatch(one -> authority(one.machine()).filter(it -> !it.owner().equals(host))
                    .isPresent())) {
                return Result.done(Evidence.E2);
            }
            if (!Rest.within(deadline)) {
                return Result.not(Kind.NOT_SENT, NLS.bind(Messages.notProven, host));
            }
        }
    }

    @Override
    public Result run(MachineId machine, HostId host, Way way, long epoch, Deadline deadline) {
        Failure last = new Failure(FailureCode.TIMEOUT, NLS.bind(Messages.notThere, name(machine), host));
        boolean sent = false;
        int busy = 0;
        do {
            Optional<AuthorityRecord> authority = authority(machine);
            if (authority.isEmpty()) {
                return Result.not(Kind.REFUSED, NLS.bind(Messages.noMachine, machine));
            }
            HostId owner = authority.get().owner();
            boolean there = owner.equals(host);
            if (authority.get().released() && !there) {
                return Result.not(Kind.REFUSED, NLS.bind(Messages.isOff, name(machine)));
            }
            if (!there && !lives(owner)) {
                continue; // it is taken over by others, or comes back
            }
            try {
                sent |= !there;
                if (cluster.machine(owner, new MachineOrder(machine, host, epoch, false), deadline) && there) {
                    return Result.done(Evidence.E2);
                }
            } catch (FailureException failed) {
                last = failed.failure();
                busy += failed.code() == FailureCode.WRONG_STATE ? 1 : 0;
                boolean elsewhere = authority(machine).filter(it -> it.owner().equals(host)).isEmpty();
                if (elsewhere && isFinal(failed.code())) {
                    return Result.not(Kind.REFUSED, last.text());
                }
                if (elsewhere && busy == BUSY) {
                    return Result.not(Kind.BUSY, last.text());
                }
            }
        } while (Rest.within(deadline));
        return Result.not(sent ? Kind.INDETERMINATE : Kind.NOT_SENT, last.text());
    }

    /** What the same order would meet again. */
    private static boolean isFinal(FailureCode code) {
        return switch (code) {
            case UNREACHABLE, TIMEOUT, WRONG_STATE -> false;
            default -> true;
        };
    }

    @Override
    public Result look(MachineId machine, HostId host, Deadline deadline) {
        Optional<AuthorityRecord> authority = authority(machine);
        if (authority.filter(it -> it.owner().equals(host)).isEmpty()) {
            return Result.not(Kind.DIVERGED, NLS.bind(Messages.elsewhere, name(machine), authority.map(it -> it.owner()
                    .value()).orElse("-")));
        }
        try {
            return cluster.machine(host, new MachineOrder(machine, host, 0, true), deadline) ? Result.done(Evidence.E2)
                    : Result.not(Kind.DIVERGED, NLS.bind(Messages.notThere, name(machine), host));
        } catch (FailureException silent) {
            return Result.not(Kind.NOT_SENT, silent.failure().text());
        }
    }

    private Optional<AuthorityRecord> authority(MachineId machine) {
        return cluster.view().find(Kinds.AUTHORITY, machine.toString()).map(Held::value);
    }

    private String name(MachineId machine) {
        return cluster.view().find(Kinds.MACHINE, machine.toString()).map(held -> held.value().name()).orElseGet(
                machine::toString);
    }

    private boolean lives(HostId host) {
        return RoomMaker.lives(cluster.view(), cluster.reports(), host);
    }
}
