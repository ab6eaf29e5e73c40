// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.protocol.op.OutputLive;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.display.OutputRecord;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.part.RowColumn;

/** Reads outputs from the state and from what hosts tell. Does not block. */
public final class OutputRows {

    private static final int NARROW = 70;
    private static final int MIDDLE = 130;
    private static final int WIDE = 240;
    private static final int WORDS = 420;

    private OutputRows() {
    }

    /**
     * All outputs: those that hosts tell of, and those that the state has of hosts that are silent.
     *
     * @param state of the cluster
     * @param hosts what they tell
     * @param machines as they are observed
     * @return by host and name
     */
    public static List<OutputRow> read(StateView state, Map<HostId, HostLive> hosts,
            Function<MachineId, Optional<MachineView>> machines) {
        record Place(HostId host, String output) {
        }
        TreeSet<Place> places = new TreeSet<>(Comparator.comparing((Place place) -> place.host().value()).thenComparing(
                Place::output));
        hosts.forEach((host, live) -> live.outputs().forEach(one -> places.add(new Place(host, one.output()))));
        state.all(Kinds.OUTPUT).values().stream().map(Held::value).forEach(one -> places.add(new Place(one.host(), one
                .output())));
        List<OutputRow> rows = new ArrayList<>();
        for (Place place : places) {
            Optional<Held<OutputRecord>> held = state.find(Kinds.OUTPUT, place.host().value(), place.output());
            Optional<OutputLive> live = Optional.ofNullable(hosts.get(place.host())).stream().flatMap(host -> host
                    .outputs().stream()).filter(one -> one.output().equals(place.output())).findFirst();
            String host = state.find(Kinds.HOST, place.host().value()).map(one -> one.value().name()).orElseGet(place
                    .host()::value);
            rows.add(new OutputRow(place.host(), host, place.output(), held.map(one -> name(state, machines, one.value()
                    .machine())).orElse(""), held, live));
        }
        return rows;
    }

    /**
     * What people call a machine.
     *
     * @param state of the cluster
     * @param machines as they are observed
     * @param id which
     * @return its id when nobody knows its name
     */
    static String name(StateView state, Function<MachineId, Optional<MachineView>> machines, MachineId id) {
        return state.find(Kinds.MACHINE, id.toString()).map(held -> held.value().name()).or(() ->
                machines.apply(id).map(MachineView::name)).orElseGet(id::toString);
    }

    /**
     * The columns.
     *
     * @return those of the table, from left to right
     */
    static List<RowColumn<OutputRow>> columns() {
        return List.of(RowColumn.<OutputRow>of("output", Messages.columnOutput, MIDDLE, OutputRow::name).withMark(
                row -> Optional.of(row.mark())),
                RowColumn.of("machine", Messages.columnMachine, MIDDLE, OutputRows::machine),
                RowColumn.<OutputRow>of("viewer", Messages.columnViewer, WIDE, OutputRow::viewer).sortedBy(Comparator
                        .comparingInt(row -> -row.mark().rank())),
                RowColumn.of("edid", Messages.columnEdid, NARROW, OutputRow::badge),
                RowColumn.of("there", Messages.columnThere, WIDE, OutputRow::there),
                RowColumn.of("learned", Messages.columnLearned, WIDE, OutputRow::learned),
                RowColumn.of("alarm", Messages.columnAlarm, WORDS, row -> Formats.orNone(row.alarm())));
    }

    private static String machine(OutputRow row) {
        return row.held().map(held -> held.value().head() == 0 ? row.machine() : NLS.bind(Messages.picture,
                row.machine(), held.value().head())).orElse(Formats.NONE);
    }
}
