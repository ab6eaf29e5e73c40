// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.rows;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Rows as text for other programs. Pure. */
public final class Sheet {

    private static final char QUOTE = '"';

    private Sheet() {
    }

    /**
     * For the clipboard: tabs between cells, a line with the headers first. Tabs and line breaks inside a cell become
     * blanks.
     *
     * @param rows which
     * @param columns from left to right
     * @return the text
     */
    public static String tsv(List<Row> rows, List<Column> columns) {
        return lines(rows, columns, (row, column) -> RowText.of(row, column).replaceAll("[\\t\\r\\n]", " "),
                "\t", "\n");
    }

    /**
     * For a file, as RFC 4180 has it.
     *
     * @param rows which
     * @param columns from left to right
     * @return the text
     */
    public static String csv(List<Row> rows, List<Column> columns) {
        return lines(rows, columns, (row, column) -> quoted(RowText.of(row, column)), ",", "\r\n");
    }

    /**
     * The names alone, one a line.
     *
     * @param rows which
     * @return the text, without a line break at its end
     */
    public static String names(List<Row> rows) {
        return rows.stream().map(Row::name).collect(Collectors.joining("\n"));
    }

    private static String lines(List<Row> rows, List<Column> columns, BiFunction<Row, Column, String> cell,
            String between, String end) {
        StringBuilder out = new StringBuilder();
        out.append(columns.stream().map(Column::header).collect(Collectors.joining(between))).append(end);
        for (Row row : rows) {
            out.append(columns.stream().map(column -> cell.apply(row, column)).collect(Collectors.joining(between)))
                    .append(end);
        }
        return out.toString();
    }

    /** A cell that begins like a formula gets an apostrophe: names come from guests' owners, sheets run formulas. */
    private static String quoted(String cell) {
        String safe = !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        boolean needed = safe.chars().anyMatch(letter -> letter == QUOTE || letter == ',' || letter == '\n'
                || letter == '\r');
        return needed ? QUOTE + safe.replace("\"", "\"\"") + QUOTE : safe;
    }
}
