// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;

/**
 * Writes rows into items.
 *
 * @param <T> what a row stands for
 */
final class RowPainter<T> {

    private final List<RowColumn<T>> columns;

    RowPainter(List<RowColumn<T>> columns) {
        this.columns = columns;
    }

    void write(TableItem item, T row) {
        for (int index = 0; index < columns.size(); index++) {
            RowColumn<T> column = columns.get(index);
            String text = column.text().apply(row);
            if (!text.equals(item.getText(index))) {
                item.setText(index, text);
            }
            Optional<StateMark> mark = column.mark().apply(row);
            Image image = image(column, row, mark);
            if (image != item.getImage(index)) {
                item.setImage(index, image);
            }
            paint(item, index, mark.map(RowPainter::colour).orElse(null));
        }
    }

    private static <T> @Nullable Image image(RowColumn<T> column, T row, Optional<StateMark> mark) {
        if (mark.isPresent()) {
            return RowImages.of(mark.get());
        }
        Optional<Icon> icon = column.icon().apply(row);
        return icon.isPresent() ? RowImages.of(icon.get()) : null;
    }

    private static void paint(TableItem item, int index, @Nullable Color colour) {
        Color before = item.getForeground(index);
        Color wanted = colour == null ? item.getForeground() : colour;
        if (!wanted.equals(before)) {
            item.setForeground(index, colour);
        }
    }

    /** Normal is grey: only what is not normal has a colour of its own. */
    private static @Nullable Color colour(StateMark mark) {
        return mark.role() == Role.MUTED || mark == StateMark.PROTECTED ? null : Colors.of(mark.role());
    }
}
