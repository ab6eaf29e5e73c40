// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hotseat.protocol.op.SwitchOps.OutputTaken;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.RowColumn;

/**
 * A change of an output in the table: before it is taken with what speaks against it, afterwards with what became of
 * it.
 *
 * @param change which
 * @param output what people call it
 * @param now what it shows
 * @param then what it shall show
 * @param mark how it is
 * @param check in words
 */
public record TakeRow(Crossing change, String output, String now, String then, StateMark mark, String check) {

    private static final int NARROW = 110;
    private static final int WIDE = 260;

    /**
     * Before it is taken.
     *
     * @param matrix the layer of its output
     * @param change which
     * @return the row
     */
    public static TakeRow of(Matrix matrix, Crossing change) {
        Pending.Check check = Pending.check(matrix, change);
        return row(matrix, change, check.mark(), check.words());
    }

    /**
     * After it was taken.
     *
     * @param matrix the layer of its output
     * @param taken what became of it
     * @return the row
     */
    public static TakeRow of(Matrix matrix, OutputTaken taken) {
        return row(matrix, taken.crossing(), mark(taken), words(taken));
    }

    private static TakeRow row(Matrix matrix, Crossing change, StateMark mark, String words) {
        Optional<Matrix.Row> row = matrix.row(change.output());
        return new TakeRow(change, row.map(one -> one.output().name()).orElse(change.output()), row.flatMap(
                Matrix.Row::shows).map(matrix::input).orElse(Messages.unknown), matrix.input(change.input()), mark,
                words);
    }

    private static StateMark mark(OutputTaken taken) {
        return switch (taken.result()) {
            case VERIFIED -> taken.putBack() ? StateMark.WARNING : StateMark.DONE;
            case NOT_SENT -> StateMark.NOT_POSSIBLE;
            case REFUSED, DIVERGED -> StateMark.ERROR;
            case INDETERMINATE -> StateMark.UNKNOWN;
        };
    }

    private static String words(OutputTaken taken) {
        String result = switch (taken.result()) {
            case VERIFIED -> Messages.verified;
            case NOT_SENT -> Messages.notSent;
            case REFUSED -> Messages.refused;
            case DIVERGED -> Messages.diverged;
            case INDETERMINATE -> Messages.indeterminate;
        };
        return taken.why().isEmpty() ? result : result + ": " + taken.why();
    }

    /**
     * Its columns.
     *
     * @return those of the table
     */
    public static List<RowColumn<TakeRow>> columns() {
        return List.of(RowColumn.of("output", Messages.columnOutput, NARROW, TakeRow::output).withMark(row ->
                Optional.of(row.mark())), RowColumn.of("now", Messages.columnNow, NARROW, TakeRow::now), RowColumn.of(
                        "then", Messages.columnThen, NARROW, TakeRow::then), RowColumn.of("check",
                                Messages.columnCheck, WIDE, TakeRow::check).sortedBy(Comparator.comparingInt(row ->
                                        -row.mark().rank())));
    }
}
