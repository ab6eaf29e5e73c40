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

    @Override
    public Result assign(PortId port, Optional<Holder> holder, long epoch, Deadline deadline) {
        Optional<PortRecord> now = record(port);
        if (!isWanted(now, holder)) {
            long next = Math.max(epoch, now.map(PortRecord::epoch).orElse(0L) + 1);
            try {
                CommandOutcome outcome = cluster.give(new EntrustPort(new HostId(port.board()), port.port(), next, holder
                        .map(one -> new PortHolder(one.host(), one.machine()))), deadline);
                if (outcome instanceof CommandOutcome.Refused refused) {
                    return Result.not(Kind.REFUSED, refused.refusal().failure().text());
                }
                if (!(outcome instanceof CommandOutcome.Done)) {
                    return Result.not(Kind.INDETERMINATE, String.valueOf(outcome));
                }
            } catch (FailureException unknown) {
                return Result.not(Kind.INDETERMINATE, unknown.failure().text());
            }
        }
        while (true) {
            if (told(port).filter(one -> isHeld(one, holder)).isPresent()) {
                return Result.done(Evidence.E2);
            }
            if (!Rest.within(deadline)) {
                return Result.not(Kind.INDETERMINATE, NLS.bind(Messages.boardSilent, port));
            }
        }
    }

    @Override
    public Result look(PortId port, Optional<Holder> holder, Deadline deadline) {
        Optional<PortLive> told = told(port);
        if (told.isEmpty()) {
            return Result.not(Kind.NOT_SENT, NLS.bind(Messages.boardSilent, port));
        }
        return isWanted(record(port), holder) && isHeld(told.get(), holder) ? Result.done(Evidence.E2)
                : Result.not(Kind.DIVERGED, String.valueOf(record(port).flatMap(PortRecord::holder).map(
                        PortHolder::toString).orElse("-")));
    }

    @Override
    public Result carries(PortId port, Holder holder, Deadline deadline) {
        while (true) {
            Optional<PortLive> told = told(port);
            if (told.filter(one -> isHeld(one, Optional.of(holder)) && one.connected()).isPresent()) {
                return Result.done(Evidence.E3);
            }
            if (!Rest.within(deadline)) {
                return told.isEmpty() ? Result.not(Kind.NOT_SENT, NLS.bind(Messages.boardSilent, port))
                        : Result.not(Kind.DIVERGED, NLS.bind(Messages.portNotConnected, port, holder.host()));
            }
        }
    }

    private Optional<PortRecord> record(PortId port) {
        return cluster.view().find(Kinds.PORT, port.board(), port.port()).map(Held::value);
    }

    private static boolean isWanted(Optional<PortRecord> now, Optional<Holder> holder) {
        return now.flatMap(PortRecord::holder).map(one -> new Holder(one.host(), one.machine())).equals(holder);
    }

    private static boolean isHeld(PortLive told, Optional<Holder> holder) {
        return told.holder().map(one -> new Holder(one.host(), one.machine())).equals(holder);
    }

    private Optional<PortLive> told(PortId port) {
        return cluster.reports().stream().filter(report -> report.connected() && report.host().value().equals(port
                .board())).flatMap(report -> report.facts().stream()).map(HostLive::ports).flatMap(all -> all.stream())
                .filter(one -> one.port().equals(port.port())).findFirst();
    }
}
