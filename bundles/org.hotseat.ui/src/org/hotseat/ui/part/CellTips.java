// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.ui.format.Formats;

/** Tooltips of cells that the width of their column has cut. */
public final class CellTips {

    private static final int MARGIN = 8;

    private CellTips() {
    }

    /**
     * Shows them.
     *
     * @param table whose cells
     */
    public static void install(Table table) {
        table.setToolTipText("");
        table.addListener(SWT.MouseHover, event -> {
            Point at = new Point(event.x, event.y);
            TableItem item = table.getItem(at);
            String tip = item == null ? "" : IntStream.range(0, table.getColumnCount())
                    .filter(column -> item.getBounds(column).contains(at) && isCut(table, item, column))
                    .mapToObj(item::getText).findFirst().map(Formats::label).orElse("");
            if (!tip.equals(table.getToolTipText())) {
                table.setToolTipText(tip);
            }
        });
    }

    private static boolean isCut(Table table, TableItem item, int column) {
        GC gc = new GC(table);
        int width = gc.textExtent(item.getText(column)).x;
        gc.dispose();
        int picture = item.getImage(column) == null ? 0 : item.getImageBounds(column).width + MARGIN / 2;
        return width + picture + MARGIN > table.getColumn(column).getWidth();
    }
}
