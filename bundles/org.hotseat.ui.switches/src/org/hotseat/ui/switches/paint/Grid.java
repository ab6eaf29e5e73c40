// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.paint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.ui.ink.Box;
import org.hotseat.ui.ink.TextMeasure;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.switches.model.Matrix;
import org.hotseat.ui.switches.model.Pending.Check;

/**
 * Crosspoints in their places: outputs are rows, inputs are columns. Immutable.
 *
 * @param matrix the layer
 * @param pending inputs that outputs shall show and nobody has taken yet, by output
 * @param checks what speaks against those, by output
 * @param row of the cursor; -1 for none
 * @param column of the cursor; -1 for none
 */
public record Grid(Matrix matrix, Map<String, String> pending, Map<String, Check> checks, int row, int column) {

    /** Of a cell. */
    public static final double WIDTH = 26;
    /** Of a cell. */
    public static final double HEIGHT = 24;

    static final double MARGIN = 10;
    static final double NUMBER = 34;
    static final double LOCK = 20;
    static final double GAP = 8;
    static final double SIGNAL = 16;
    /** Heads of columns without names. */
    private static final double LOW = 48;
    /** With names, which are read upwards. */
    private static final double HIGH = 150;
    private static final double MOST = 260;

    /** Copies the maps. */
    public Grid {
        pending = Map.copyOf(pending);
        checks = Map.copyOf(checks);
    }

    /**
     * Width of the heads of the rows.
     *
     * @param widths of writing
     * @return where the first column begins
     */
    public double left(TextMeasure widths) {
        double plugged = plugged(widths);
        return MARGIN + NUMBER + LOCK + names(widths) + (plugged > 0 ? GAP + plugged : 0) + (isSensed() ? SIGNAL : 0)
                + MARGIN;
    }

    /** Width of the names of outputs. */
    double names(TextMeasure widths) {
        return widest(widths, one -> one.output().name(), Face.NORMAL);
    }

    /** Width of what is plugged into outputs; 0 when nothing is known of it. */
    double plugged(TextMeasure widths) {
        return widest(widths, one -> one.output().plugged(), Face.CAPTION);
    }

    private double widest(TextMeasure widths, Function<Matrix.Row, String> text, Face face) {
        return Math.min(MOST, matrix.outputs().stream().mapToDouble(one -> widths.width(text.apply(one), face)).max()
                .orElse(0));
    }

    /** Whether the device tells of signals. */
    boolean isSensed() {
        return matrix.outputs().stream().anyMatch(Matrix.Row::isSensed);
    }

    /**
     * Height of the heads of the columns.
     *
     * @return where the first row begins
     */
    public double top() {
        return matrix.inputs().stream().anyMatch(input -> input.isNamed() && !input.port().isEmpty()) ? HIGH : LOW;
    }

    /**
     * All of it.
     *
     * @param widths of writing
     * @return from 0, 0
     */
    public Box size(TextMeasure widths) {
        return new Box(0, 0, left(widths) + matrix.inputs().size() * WIDTH + MARGIN, top() + matrix.outputs().size()
                * HEIGHT + MARGIN);
    }

    /**
     * A cell; its edges belong to it.
     *
     * @param left where the first column begins
     * @param atRow of the cell
     * @param atColumn of the cell
     * @return not scrolled
     */
    public Box cell(double left, int atRow, int atColumn) {
        return new Box(left + atColumn * WIDTH, top() + atRow * HEIGHT, WIDTH, HEIGHT);
    }

    /** The column of an input; -1 when there is none. */
    int column(String input) {
        for (int index = 0; index < matrix.inputs().size(); index++) {
            if (matrix.inputs().get(index).port().equals(input)) {
                return index;
            }
        }
        return -1;
    }

    /**
     * The same with the cursor elsewhere.
     *
     * @param atRow of the cursor
     * @param atColumn of the cursor
     * @return a copy; within the rows and columns that there are
     */
    public Grid at(int atRow, int atColumn) {
        return new Grid(matrix, pending, checks, Math.clamp(atRow, -1, matrix.outputs().size() - 1), Math.clamp(
                atColumn, -1, matrix.inputs().size() - 1));
    }

    /**
     * The output under the cursor.
     *
     * @return empty without a cursor
     */
    public Optional<Matrix.Row> output() {
        return row >= 0 && row < matrix.outputs().size() ? Optional.of(matrix.outputs().get(row)) : Optional.empty();
    }

    /**
     * The input under the cursor.
     *
     * @return empty without a cursor
     */
    public Optional<Matrix.Port> input() {
        return column >= 0 && column < matrix.inputs().size() ? Optional.of(matrix.inputs().get(column))
                : Optional.empty();
    }

    /**
     * What a crosspoint says, for tips and for those who do not see it.
     *
     * @param atRow of the crosspoint
     * @param atColumn of the crosspoint
     * @return one line; empty outside
     */
    public String words(int atRow, int atColumn) {
        Grid there = at(atRow, atColumn);
        if (there.output().isEmpty() || there.input().isEmpty() || atRow != there.row || atColumn != there.column) {
            return "";
        }
        Matrix.Row output = there.output().get();
        Matrix.Port input = there.input().get();
        Stream<String> state = Stream.of(
                NLS.bind(Messages.crosspoint, named(output.output()), named(input)),
                output.shows().filter(input.port()::equals).isPresent() ? Messages.routed
                        : output.shows().map(shown -> NLS.bind(Messages.shows, matrix.input(shown))).orElse(
                                Messages.notReadBack),
                wanted(output, input),
                output.isForeign() ? Messages.foreignLock : output.isOwn() ? Messages.ownLock : "",
                output.isOutside() ? NLS.bind(Messages.outside, matrix.input(output.wanted().orElse(""))) : "",
                Optional.ofNullable(matrix.edid().get(input.port())).map(words -> NLS.bind(Messages.edidDiffers, words))
                        .orElse(""),
                output.signal().equals("NO") ? Messages.noSignal : "",
                output.sink().equals("NO") ? Messages.noDisplay : "");
        return String.join(" \u00b7 ", state.filter(text -> !text.isEmpty()).toList());
    }

    private String wanted(Matrix.Row output, Matrix.Port input) {
        String port = output.output().port();
        return Optional.ofNullable(pending.get(port)).filter(input.port()::equals).map(change -> {
            Check check = checks.get(port);
            return check == null ? Messages.pending : NLS.bind(Messages.pendingBut, check.words());
        }).orElse("");
    }

    private static String named(Matrix.Port port) {
        return port.port().isEmpty() || port.name().equals(port.port()) ? port.name() : port.name() + " ("
                + port.port() + ')';
    }

    /**
     * Which outputs are locked by anybody.
     *
     * @return by their names on the wire
     */
    public List<String> locked() {
        return matrix.outputs().stream().filter(one -> one.isOwn() || one.isForeign()).map(one -> one.output().port())
                .toList();
    }
}
