// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Remembers between starts which columns a person wants, how wide, in which order and sorted by which. */
final class ColumnMemory {

    private static final String WIDTH = "width.";
    private static final String SHOWN = "shown.";
    private static final String ORDER = "order";
    private static final String SORT = "sort";
    private static final String FALLING = "falling";

    private final IDialogSettings settings;

    ColumnMemory(String id) {
        settings = DialogSettings.getOrCreateSection(root(), id);
    }

    private static IDialogSettings root() {
        Bundle bundle = FrameworkUtil.getBundle(ColumnMemory.class);
        return bundle == null || !PlatformUI.isWorkbenchRunning() ? new DialogSettings("")
                : PlatformUI.getDialogSettingsProvider(bundle).getDialogSettings();
    }

    int width(RowColumn<?> column) {
        String width = settings.get(WIDTH + column.id());
        try {
            return width == null ? column.width() : Math.max(8, Integer.parseInt(width));
        } catch (NumberFormatException touched) {
            System.getLogger(ColumnMemory.class.getName()).log(System.Logger.Level.DEBUG, column.id(), touched);
            return column.width();
        }
    }

    void width(RowColumn<?> column, int width) {
        settings.put(WIDTH + column.id(), width);
    }

    boolean shown(RowColumn<?> column) {
        String shown = settings.get(SHOWN + column.id());
        return shown == null ? column.shown() : Boolean.parseBoolean(shown);
    }

    void shown(RowColumn<?> column, boolean shown) {
        settings.put(SHOWN + column.id(), shown);
    }

    /** Ids of columns from left to right; empty when never changed. */
    String[] order() {
        String[] order = settings.getArray(ORDER);
        return order == null ? new String[0] : order;
    }

    void order(String[] ids) {
        settings.put(ORDER, ids);
    }

    /** Id of the column that rows are sorted by; empty for the first. */
    String sort() {
        String sort = settings.get(SORT);
        return sort == null ? "" : sort;
    }

    boolean falling() {
        return settings.getBoolean(FALLING);
    }

    void sort(String id, boolean falling) {
        settings.put(SORT, id);
        settings.put(FALLING, falling);
    }
}
