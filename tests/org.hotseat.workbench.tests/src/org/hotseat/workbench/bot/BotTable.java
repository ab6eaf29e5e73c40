// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.bot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
        for (int row = 0; row < table.getItemCount(); row++) {
            for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
                if (table.getItem(row).getText(column).equals(text)) {
                    return row;
                }
            }
        }
        return -1;
    }

    /** Selects the row with a text by a click. */
    public void select(String text) {
        Ui.until("row " + text, () -> hasRow(text));
        Ui.repeat(() -> "selected: " + text + ", but " + selection(), () -> Hands.click(Hands.middle(rowBox(text))),
                () -> Ui.ask(() -> isSelected(text)) && read(Control::isFocusControl));
    }

    private boolean isSelected(String text) {
        return control().getSelectionCount() == 1 && control().getSelectionIndex() == rowOf(control(), text);
    }

    private Rectangle rowBox(String text) {
        return read(table -> {
            TableItem item = table.getItem(rowOf(table, text));
            table.showItem(item);
            Rectangle box = item.getBounds(0);
            return table.getDisplay().map(table, null, box);
        });
    }

    /** Opens the row with a text by a double click. */
    public void doubleClick(String text) {
        select(text);
        Hands.doubleClick(Hands.middle(rowBox(text)));
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
