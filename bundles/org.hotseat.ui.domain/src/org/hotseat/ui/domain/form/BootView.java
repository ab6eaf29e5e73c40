// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.Places;
import org.hotseat.domain.device.Device;
import org.hotseat.domain.device.NetworkInterface;
import org.hotseat.ui.domain.page.BootList;
import org.hotseat.ui.domain.page.Group;
import org.hotseat.ui.domain.page.Mnemonics;
import org.hotseat.ui.domain.page.Spot;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Tint;
import org.hotseat.ui.part.Rows;

/** The boot order: ticked devices are booted from, from top to bottom. On the window's thread. */
final class BootView implements GroupView {

    private static final int WIDTH = 520;
    private static final int SHOWN_ROWS = 8;
    private static final int KIND_WIDTH = 160;

    private final Group.BootOrder group;
    private final FormContext context;
    private final Table table;
    private final Button up;
    private final Button down;
    private final Label problem;

    BootView(Composite parent, Group.BootOrder group, FormContext context, Mnemonics mnemonics) {
        this.group = group;
        this.context = context;
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(FieldsView.ROW_GAP, FieldsView.ROW_GAP).applyTo(area);
        table = table(area);
        Composite buttons = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        up = button(buttons, mnemonics.mark(Messages.up), () -> move(-1));
        down = button(buttons, mnemonics.mark(Messages.down), () -> move(1));
        problem = new Label(area, SWT.WRAP);
        problem.setText(Messages.bootHint);
        Tint.words(problem, Role.MUTED);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(problem);
    }

    private Table table(Composite area) {
        Table made = new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION | SWT.SINGLE);
        made.setHeaderVisible(true);
        made.setData("org.hotseat.list", group.id());
        Rows.height(made);
        column(made, Messages.bootFrom, WIDTH - KIND_WIDTH);
        column(made, Messages.bootWay, KIND_WIDTH);
        GridDataFactory.fillDefaults().hint(WIDTH, SHOWN_ROWS * Rows.HEIGHT).applyTo(made);
        made.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                store();
            }
            enableButtons();
        });
        made.addListener(SWT.KeyDown, event -> {
            if (event.stateMask == SWT.MOD3 && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
                move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
                event.doit = false;
            }
        });
        return made;
    }

    private static void column(Table table, String text, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(text);
        column.setWidth(width);
    }

    private static Button button(Composite parent, String text, Runnable act) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> act.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    @Override
    public String id() {
        return group.id();
    }

    @Override
    public boolean show(Optional<DomainDocument> domain, List<PlacedProblem> problems) {
        table.setEnabled(domain.isPresent());
        domain.ifPresent(this::fill);
        String wrong = problems.stream().map(PlacedProblem::text).findFirst().orElse("");
        problem.setText(wrong.isEmpty() ? Messages.bootHint : Formats.label(wrong));
        Tint.words(problem, wrong.isEmpty() ? Role.MUTED : Role.FAILED);
        enableButtons();
        return false;
    }

    private void fill(DomainDocument domain) {
        List<Device> all = BootList.all(domain);
        int ticked = domain.boot().order().size();
        int selected = table.getSelectionIndex();
        table.setItemCount(all.size());
        for (int i = 0; i < all.size(); i++) {
            Device device = all.get(i);
            TableItem item = table.getItem(i);
            item.setText(0, BootList.label(device));
            item.setText(1, device instanceof NetworkInterface ? Messages.bootNetwork : Messages.bootDevice);
            item.setChecked(i < ticked);
            item.setData(Places.path(device.element()));
        }
        if (selected < 0 && !all.isEmpty()) {
            table.select(0);
        }
    }

    private void enableButtons() {
        int at = table.getSelectionIndex();
        boolean can = table.getEnabled() && at >= 0 && table.getItem(at).getChecked();
        up.setEnabled(can && at > 0);
        down.setEnabled(can && at + 1 < table.getItemCount() && table.getItem(at + 1).getChecked());
    }

    private void move(int by) {
        int from = table.getSelectionIndex();
        int to = from + by;
        if (from < 0 || to < 0 || to >= table.getItemCount() || !table.getItem(to).getChecked()) {
            return;
        }
        List<String> order = new ArrayList<>(ticked());
        Collections.swap(order, from, to);
        context.draft().edit(Messages.bootStep, "", domain -> BootList.order(domain, order));
        table.setSelection(to);
        enableButtons();
    }

    private void store() {
        List<String> order = ticked();
        context.draft().edit(Messages.bootStep, "", domain -> BootList.order(domain, order));
    }

    private List<String> ticked() {
        return IntStream.range(0, table.getItemCount()).mapToObj(table::getItem).filter(TableItem::getChecked)
                .map(item -> (String) item.getData()).toList();
    }

    @Override
    public List<FieldRow<?>> rows() {
        return List.of();
    }

    @Override
    public void go(Spot spot) {
        table.setFocus();
    }
}
