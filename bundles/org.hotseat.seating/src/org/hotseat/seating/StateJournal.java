// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.seats.plan.Deed;
import org.hotseat.seats.port.SeatJournal;
import org.hotseat.seats.room.Mapping;
import org.hotseat.seats.room.PortId;
import org.hotseat.seats.room.SeatId;
import org.hotseat.seats.room.Source;
import org.hotseat.seats.run.LegState;
import org.hotseat.seats.run.RunRecord;
import org.hotseat.seats.text.RunText;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.SeatCommand.DeviceCrossings;
import org.hotseat.state.command.SeatCommand.WriteSeatRun;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.seat.SeatRecord;
import org.hotseat.state.seat.SeatRecord.DeskPort;
import org.hotseat.state.seat.SeatRunRecord;
import org.hotseat.state.seat.SeatRunRecord.Stage;

/** The journal of transactions in the cluster's state, which compares what their safety rests on. Thread-safe. */
final class StateJournal implements SeatJournal {

    private static final Logger LOG = System.getLogger(StateJournal.class.getName());

    private final ClusterAccess cluster;
    private final String host;
    /** Who asked for which; whatever is not in it was begun by the leader itself. */
    private final Map<String, String> accounts = new ConcurrentHashMap<>();

    StateJournal(ClusterAccess cluster, String host) {
        this.cluster = cluster;
        this.host = host;
    }

    void asked(String run, String account) {
        accounts.put(run, account);
    }

    @Override
    public boolean write(RunRecord record, Deadline deadline) {
        WriteSeatRun command = new WriteSeatRun(stored(record), record.before().stream().map(StateJournal::seat)
                .toList(), record.after().stream().map(StateJournal::seat).toList(), record.supersedes(),
                wanted(record));
        try {
            CommandOutcome outcome = cluster.give(command, deadline);
            if (outcome instanceof CommandOutcome.Done) {
                if (!record.state().open()) {
                    accounts.remove(record.id());
                }
                return true;
            }
            LOG.log(Level.WARNING, "the move {0}, version {1}, was not written: {2}", record.id(), record.version(),
                    outcome);
        } catch (FailureException unknown) {
            LOG.log(Level.WARNING, "nobody knows whether the move {0}, version {1}, was written: {2}", record.id(),
                    record.version(), unknown.failure().text());
        }
        return false;
    }

    @Override
    public List<RunRecord> open(Deadline deadline) throws FailureException {
        List<RunRecord> all = new ArrayList<>();
        for (Held<SeatRunRecord> held : cluster.fresh(deadline).all(Kinds.SEAT_RUN).values()) {
            if (held.value().stage().isOpen()) {
                all.add(RunText.read(held.value().text()));
                accounts.put(held.value().run(), held.value().account());
            }
        }
        return all;
    }

    private SeatRunRecord stored(RunRecord record) {
        List<String> seats = Stream.concat(record.before().stream(), record.after().stream()).map(Mapping::seat)
                .map(SeatId::value).distinct().toList();
        String why = record.missing().isEmpty() ? record.cause() : String.join(", ", record.missing());
        return new SeatRunRecord(record.id(), record.version(), Stage.valueOf(record.state().name()),
                record.failover(), record.epoch(), accounts.getOrDefault(record.id(), host), seats, why,
                RunText.write(record));
    }

    /** What somebody else switches can be told only by what is wanted, so it comes with the order. */
    private static List<DeviceCrossings> wanted(RunRecord record) {
        Map<String, List<Crossing>> all = new LinkedHashMap<>();
        record.legs().stream().filter(one -> one.state() == LegState.BEGUN || one.state() == LegState.MISSING)
                .filter(one -> !one.leg().kind().look()).flatMap(one -> one.leg().deed(record.returning()).stream())
                .filter(Deed.Take.class::isInstance).map(Deed.Take.class::cast).filter(one -> one.source().kind()
                        != Source.Kind.UNKNOWN).forEach(one -> all.computeIfAbsent(one.point().device(),
                                any -> new ArrayList<>()).add(new Crossing(one.point().layer().name(), one.point()
                                        .output(), one.source().input())));
        return all.entrySet().stream().map(one -> new DeviceCrossings(one.getKey(), one.getValue())).toList();
    }

    static SeatRecord seat(Mapping mapping) {
        return new SeatRecord(mapping.seat().value(), mapping.machine(), mapping.host(), mapping.heads(), mapping
                .ports().stream().map(one -> new DeskPort(one.board(), one.port())).toList(), "");
    }

    static Mapping mapping(SeatRecord record) {
        return new Mapping(new SeatId(record.seat()), record.machine(), record.host(), record.heads(), record.ports()
                .stream().map(one -> new PortId(one.board(), one.port())).toList());
    }
}
