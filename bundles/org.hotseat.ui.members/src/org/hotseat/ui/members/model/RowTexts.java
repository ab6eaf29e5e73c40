// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.model;

import java.util.List;
import java.util.stream.Collectors;

import org.hotseat.ui.part.RowColumn;

/** Rows as text for the clipboard. Pure. */
public final class RowTexts {

    private static final String TAB = "\t";

    private RowTexts() {
    }

    /**
     * Lines with tabs between the cells, the heads first.
     *
     * @param <T> what a row stands for
     * @param columns from left to right
     * @param rows from top to bottom
     * @return lines
     */
    public static <T> String lines(List<RowColumn<T>> columns, List<T> rows) {
        String heads = columns.stream().map(RowColumn::title).collect(Collectors.joining(TAB));
        return heads + rows.stream().map(row -> '\n' + columns.stream().map(column -> column.text().apply(row))
                .collect(Collectors.joining(TAB))).collect(Collectors.joining());
    }
}
