// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.hotseat.state.matrix.SwitchRecord.Plug;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.RowColumn;
import org.hotseat.ui.switches.model.Things;

/**
 * A port of a switch and what is plugged in, while it is edited. Immutable.
 *
 * @param input whether it is an input
 * @param port its name on the wire
 * @param label that people gave it at the device; empty for none
 * @param name for people; empty for that label
 * @param at id of what is plugged in; empty for nothing that is described
 * @param there whether the device has it
 */
record PortRow(boolean input, String port, String label, String name, String at, boolean there) {

    private static final int NARROW = 90;
    private static final int MIDDLE = 140;
    private static final int WIDE = 190;
    private static final int DIGITS = 6;

    /** Names it within a switch. */
    String key() {
        return (input ? "in " : "out ") + port;
    }

    /** The order of people: 2 before 10. */
    private String order() {
        String digits = port.replaceAll("\\D", "");
        return (input ? "b" : "a") + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits + port;
    }

    PortRow named(String next) {
        return new PortRow(input, port, label, next, at, there);
    }

    PortRow plugged(String next) {
        return new PortRow(input, port, label, name, next, there);
    }

    /** What the record holds of it; empty when nobody said anything. */
    Optional<Plug> plug() {
        return name.isBlank() && at.isEmpty() ? Optional.empty() : Optional.of(new Plug(port, name.strip(), at));
    }

    static List<RowColumn<PortRow>> columns(Things things) {
        Function<PortRow, String> side = row -> row.input() ? Messages.sideInput : Messages.sideOutput;
        return List.of(
                RowColumn.<PortRow>of("port", Messages.columnPort, NARROW, row -> side.apply(row) + ' ' + row.port())
                        .withMark(row -> row.there() ? Optional.empty() : Optional.of(StateMark.ERROR))
                        .sortedBy(Comparator.comparing(PortRow::order)),
                RowColumn.<PortRow>of("label", Messages.columnLabel, MIDDLE, row -> row.there() ? row.label()
                        : Messages.notThere),
                RowColumn.<PortRow>of("name", Messages.columnName, WIDE, PortRow::name),
                RowColumn.<PortRow>of("at", Messages.columnPlugged, WIDE, row -> things.words(row.at())));
    }
}
