// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.device.Device;
import org.hotseat.ui.domain.field.DeviceSet;
import org.hotseat.ui.domain.field.Field;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.Rows;

/**
 * The rows of a list of devices. While the machine runs, a last column says which of them it has. On the window's
 * thread.
 *
 * @param <D> class of the devices
 */
final class DeviceTable<D extends Device> {

    private static final int COLUMN = 130;
    private static final int NARROWEST = 70;
    private static final int WIDEST = 340;
    private static final int MARK = 18;
    private static final int CELL_TRIM = 28;
    private static final int LEAST_ROWS = 1;
    private static final int MOST_ROWS = 6;
    private static final int FRAME = 4;

    private final DeviceSet<D> set;
    private final Table table;
    private final TableColumn now;
    private boolean sized;

    DeviceTable(Composite parent, DeviceSet<D> set, Runnable chosen) {
        this.set = set;
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        table.setData("org.hotseat.list", set.id());
        Rows.height(table);
        for (String id : set.columns()) {
            Field<D> field = set.field(id);
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(field.label());
            column.setWidth(COLUMN);
        }
        now = new TableColumn(table, SWT.NONE);
        now.setText(Messages.now);
        GridDataFactory.fillDefaults().grab(true, false).hint(COLUMN, SWT.DEFAULT).applyTo(table);
        table.addListener(SWT.Selection, event -> chosen.run());
    }

    /** Shows the devices; the choice stays at its place in the list. */
    void show(List<D> devices, List<PlacedProblem> problems, Optional<DomainDocument> running) {
        int selected = Math.clamp(table.getSelectionIndex(), devices.isEmpty() ? -1 : 0, devices.size() - 1);
        table.setItemCount(devices.size());
        List<D> live = running.map(set.list()).orElse(List.of());
        for (int i = 0; i < devices.size(); i++) {
            row(table.getItem(i), i, devices.get(i), problems, live);
        }
        int width = running.isPresent() && set.plug() ? COLUMN : 0;
        if (now.getWidth() != width) {
            now.setWidth(width);
        }
        widen();
        if (selected != table.getSelectionIndex()) {
            table.select(selected);
        }
    }

    /** Columns are as wide as what they say; they do not shrink again, so that nothing jumps while typing. */
    private void widen() {
        GC gc = new GC(table);
        for (int i = 0; i < set.columns().size(); i++) {
            TableColumn column = table.getColumn(i);
            int widest = gc.textExtent(column.getText()).x;
            for (TableItem item : table.getItems()) {
                widest = Math.max(widest, gc.textExtent(item.getText(i)).x + (i == 0 ? MARK : 0));
            }
            int width = Math.clamp(widest + (long) CELL_TRIM, NARROWEST, WIDEST);
            if (width > column.getWidth() || !sized) {
                column.setWidth(width);
            }
        }
        gc.dispose();
        sized = true;
    }

    private void row(TableItem item, int index, D device, List<PlacedProblem> problems, List<D> live) {
        for (int column = 0; column < set.columns().size(); column++) {
            String text = set.field(set.columns().get(column)).shown(device);
            if (!text.equals(item.getText(column))) {
                item.setText(column, text);
            }
        }
        boolean has = live.stream().anyMatch(one -> Plugged.same(one, device));
        item.setText(set.columns().size(), has ? Messages.hasNow : Messages.atNextStart);
        boolean wrong = problems.stream().anyMatch(placed -> placed.spot().device() == index);
        item.setImage(0, wrong ? StateMark.ERROR.image() : null);
    }

    /** Takes the room that its rows need; answers whether that is another than before. */
    boolean place() {
        boolean on = !isEmpty();
        GridData data = (GridData) table.getLayoutData();
        int height = Math.clamp(table.getItemCount(), LEAST_ROWS, MOST_ROWS) * Rows.HEIGHT
                + table.getHeaderHeight() + FRAME;
        boolean moved = data.exclude == on || data.heightHint != height;
        data.exclude = !on;
        table.setVisible(on);
        data.heightHint = height;
        return moved;
    }

    void enable(boolean on) {
        table.setEnabled(on);
    }

    boolean isEmpty() {
        return table.getItemCount() == 0;
    }

    int selected() {
        return table.getSelectionIndex();
    }

    void select(int index) {
        table.setSelection(index);
        table.notifyListeners(SWT.Selection, null);
    }

    void setFocus() {
        table.setFocus();
    }
}
