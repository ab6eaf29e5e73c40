// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.bot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.opentest4j.AssertionFailedError;

/** A table. */
public final class BotTable extends BotControl<Table> {

    BotTable(Table table) {
        super(table);
    }

    /** How many rows it has. */
    public int rowCount() {
        return read(Table::getItemCount);
    }

    /** Titles of its columns as they were made. */
    public List<String> columns() {
        return read(table -> Arrays.stream(table.getColumns()).map(TableColumn::getText).toList());
    }

    /** All texts of a column. */
    public List<String> column(String title) {
        return read(table -> {
            int column = columnOf(table, title);
            List<String> texts = new ArrayList<>();
            for (TableItem item : table.getItems()) {
                texts.add(item.getText(column));
            }
            return texts;
        });
    }

    private static int columnOf(Table table, String title) {
        for (int column = 0; column < table.getColumnCount(); column++) {
            if (table.getColumn(column).getText().equals(title)) {
                return column;
            }
        }
        throw new AssertionFailedError("no column " + title);
    }

    /** A cell of the row with a text in any column; empty when there is no such row. */
    public String cell(String row, String title) {
        return read(table -> {
            int at = rowOf(table, row);
            return at < 0 ? "" : table.getItem(at).getText(columnOf(table, title));
        });
    }

    /** Whether a row has a text in any column. */
    public boolean hasRow(String text) {
        return read(table -> rowOf(table, text) >= 0);
    }

    private static int rowOf(Table table, String text) {
        return rowOf(table, text::equals);
    }

    private static int rowOf(Table table, Predicate<String> fits) {
        for (int row = 0; row < table.getItemCount(); row++) {
            for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
                if (fits.test(table.getItem(row).getText(column))) {
                    return row;
                }
            }
        }
        return -1;
    }

    /** Selects the row with a text by a click. */
    public void select(String text) {
        select(text, text::equals);
    }

    /** Selects the first row with a text that begins so by a click, for texts that may still grow. */
    public void selectBeginning(String begin) {
        select(begin + "...", text -> text.startsWith(begin));
    }

    private void select(String what, Predicate<String> fits) {
        Ui.until("row " + what, () -> read(table -> rowOf(table, fits) >= 0));
        Ui.repeat(() -> "selected: " + what + ", but " + selection(),
                () -> Hands.click(Hands.middle(rowBox(what, fits))),
                () -> Ui.ask(() -> isSelected(fits)) && read(Control::isFocusControl));
    }

    private boolean isSelected(Predicate<String> fits) {
        return control().getSelectionCount() == 1 && control().getSelectionIndex() == rowOf(control(), fits);
    }

    /** Where the row is on the display, as soon as it stays there. */
    private Rectangle rowBox(String what, Predicate<String> fits) {
        return Ui.settled("row " + what, () -> read(table -> {
            int row = rowOf(table, fits);
            if (row < 0) {
                return Optional.empty();
            }
            TableItem item = table.getItem(row);
            table.showItem(item);
            return inSight(item.getBounds(0), table.getHeaderHeight());
        }));
    }

    /** Opens the row with a text by a double click. */
    public void doubleClick(String text) {
        select(text);
        Hands.doubleClick(Hands.middle(rowBox(text, text::equals)));
    }

    /** First texts of the selected rows. */
    public List<String> selection() {
        return read(table -> Arrays.stream(table.getSelection()).map(TableItem::getText).toList());
    }

    /** The menu at a row. */
    public void contextMenu(String text, String... path) {
        select(text);
        BotMenu.atPointer(control(), path);
    }
}
