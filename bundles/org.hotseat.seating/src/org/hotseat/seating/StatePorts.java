// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.PortLive;
import org.hotseat.seats.port.BoardPorts;
import org.hotseat.seats.room.Holder;
import org.hotseat.seats.room.PortId;
import org.hotseat.seats.run.Evidence;
import org.hotseat.seats.run.Result;
import org.hotseat.seats.run.Result.Kind;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.board.PortRecord;
import org.hotseat.state.board.PortRecord.PortHolder;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.PortCommand.EntrustPort;

/**
 * Ports of interface boards: given in the cluster's state, which their boards follow, and seen in what the boards tell.
 * A port follows its machine by itself and gets a later epoch then, so an assignment comes after whatever epoch it has.
 */
final class StatePorts implements BoardPorts {

    private final ClusterAccess cluster;

    StatePorts(ClusterAccess cluster) {
        this.cluster = cluster;
    }

    /** {@inheritDoc} What was given before and is not known here yet counts, so the state is read anew. */
    @Override
    public Result assign(PortId port, Optional<Holder> holder, long epoch, Deadline deadline) {
        long given;
        try {
            Optional<PortRecord> now = record(cluster.fresh(deadline), port);
            given = now.map(PortRecord::epoch).orElse(0L);
            if (!isWanted(now, holder)) {
                given = Math.max(epoch, given + 1);
                CommandOutcome outcome = cluster.give(new EntrustPort(new HostId(port.board()), port.port(), given,
                        holder.map(one -> new PortHolder(one.host(), one.machine()))), deadline);
                if (outcome instanceof CommandOutcome.Refused refused) {
                    return Result.not(Kind.REFUSED, refused.refusal().failure().text());
                }
                if (!(outcome instanceof CommandOutcome.Done)) {
                    return Result.not(Kind.INDETERMINATE, String.valueOf(outcome));
                }
            }
        } catch (FailureException unknown) {
            return Result.not(Kind.INDETERMINATE, unknown.failure().text());
        }
        while (true) {
            if (told(port, holder, given).isPresent()) {
                return Result.done(Evidence.E2);
            }
            if (!Rest.within(deadline)) {
                return Result.not(Kind.INDETERMINATE, NLS.bind(Messages.boardSilent, port));
            }
        }
    }

    @Override
    public Result look(PortId port, Optional<Holder> holder, Deadline deadline) {
        while (true) {
            Optional<PortRecord> now = record(cluster.view(), port);
            if (!isWanted(now, holder)) {
                return Result.not(Kind.DIVERGED, now.flatMap(PortRecord::holder).map(PortHolder::toString).orElse("-"));
            }
            if (told(port, holder, now.map(PortRecord::epoch).orElse(0L)).isPresent()) {
                return Result.done(Evidence.E2);
            }
            if (!Rest.within(deadline)) {
                return Result.not(Kind.NOT_SENT, NLS.bind(Messages.boardSilent, port));
            }
        }
    }

    @Override
    public Result carries(PortId port, Holder holder, Deadline deadline) {
        while (true) {
            long given = record(cluster.view(), port).map(PortRecord::epoch).orElse(0L);
            if (told(port, Optional.of(holder), given).filter(PortLive::connected).isPresent()) {
                return Result.done(Evidence.E3);
            }
            if (!Rest.within(deadline)) {
                return told(port).isEmpty() ? Result.not(Kind.NOT_SENT, NLS.bind(Messages.boardSilent, port))
                        : Result.not(Kind.DIVERGED, NLS.bind(Messages.portNotConnected, port, holder.host()));
            }
        }
    }

    private static Optional<PortRecord> record(StateView view, PortId port) {
        return view.find(Kinds.PORT, port.board(), port.port()).map(Held::value);
    }

    private static boolean isWanted(Optional<PortRecord> now, Optional<Holder> holder) {
        return now.flatMap(PortRecord::holder).map(one -> new Holder(one.host(), one.machine())).equals(holder);
    }

    /** What the board says of a port when that is so; a board that has not heard of the epoch yet does not count. */
    private Optional<PortLive> told(PortId port, Optional<Holder> holder, long given) {
        return told(port).filter(one -> one.epoch() >= given && one.holder().map(it -> new Holder(it.host(), it
                .machine())).equals(holder));
    }

    private Optional<PortLive> told(PortId port) {
        return cluster.reports().stream().filter(report -> report.connected() && report.host().value().equals(port
                .board())).flatMap(report -> report.facts().stream()).map(HostLive::ports).flatMap(all -> all.stream())
                .filter(one -> one.port().equals(port.port())).findFirst();
    }
}
