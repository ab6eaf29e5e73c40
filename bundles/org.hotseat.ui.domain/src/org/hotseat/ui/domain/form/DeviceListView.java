// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.device.Device;
import org.hotseat.ui.domain.field.DeviceSet;
import org.hotseat.ui.domain.field.Field;
import org.hotseat.ui.domain.page.Mnemonics;
import org.hotseat.ui.domain.page.Spot;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Tint;

/**
 * A list of devices, what can be done with it, and the fields of the device that is chosen. On the window's thread.
 *
 * @param <D> class of the devices
 */
final class DeviceListView<D extends Device> implements GroupView {

    private final DeviceSet<D> set;
    private final FormContext context;
    private final DeviceTable<D> table;
    private final DeviceButtons<D> buttons;
    private final Label empty;
    private final Label problem;
    private final Composite details;
    private final List<FieldRow<D>> rows = new ArrayList<>();
    private final Runnable resized;
    private List<PlacedProblem> problems = List.of();

    DeviceListView(Composite parent, DeviceSet<D> set, FormContext context, Mnemonics mnemonics, Runnable resized) {
        this.resized = resized;
        this.set = set;
        this.context = context;
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(FieldsView.ROW_GAP, FieldsView.ROW_GAP).applyTo(area);
        empty = muted(area, set.empty());
        table = new DeviceTable<>(area, set, this::chosen);
        buttons = new DeviceButtons<>(area, set, context, mnemonics, this::selected, table::select);
        problem = new Label(area, SWT.WRAP);
        Tint.words(problem, Role.FAILED);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(problem);
        details = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(0, FieldsView.ROW_GAP).applyTo(details);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(FieldsView.COLUMN_GAP, FieldsView.ROW_GAP)
                .applyTo(details);
        Editing<D> editing = editing();
        set.fields().forEach(field -> rows.add(new FieldRow<>(details, field, editing, context, mnemonics)));
    }

    private static Label muted(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(Formats.label(text));
        Tint.words(label, Role.MUTED);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(label);
        return label;
    }

    private Editing<D> editing() {
        return new Editing<>() {
            @Override
            public Optional<D> in(DomainDocument domain) {
                return at(domain, table.selected());
            }

            @Override
            public void write(Field<D> field, String value) {
                int index = table.selected();
                context.draft().edit(field.label(), set.id() + '.' + index + '.' + field.id(), domain ->
                        at(domain, index).ifPresent(device -> field.write().accept(device, value)));
            }
        };
    }

    private Optional<D> at(DomainDocument domain, int index) {
        List<D> devices = set.list().apply(domain);
        return index >= 0 && index < devices.size() ? Optional.of(devices.get(index)) : Optional.empty();
    }

    private Optional<D> selected() {
        return context.draft().document().flatMap(domain -> at(domain, table.selected()));
    }

    private void chosen() {
        context.draft().closeStep();
        if (showDetails()) {
            resized.run();
        }
    }

    @Override
    public String id() {
        return set.id();
    }

    @Override
    public boolean show(Optional<DomainDocument> domain, List<PlacedProblem> found) {
        problems = found;
        buttons.enable(domain.isPresent());
        table.enable(domain.isPresent());
        domain.ifPresent(now -> table.show(set.list().apply(now), found, context.live().running()));
        boolean moved = place(empty, table.isEmpty());
        moved |= table.place();
        return showDetails() || moved;
    }

    private boolean showDetails() {
        Optional<DomainDocument> domain = context.draft().document();
        Optional<D> device = selected();
        boolean moved = false;
        for (FieldRow<D> row : rows) {
            row.show(device);
            moved |= row.hasMoved();
        }
        String wrong = problems.stream().filter(placed -> placed.spot().device() == table.selected())
                .map(PlacedProblem::text).findFirst().map(Formats::label).orElse("");
        if (!problem.getText().equals(wrong)) {
            problem.setText(wrong);
            moved = true;
        }
        moved |= place(problem, !wrong.isEmpty());
        if (domain.isPresent()) {
            moved |= place(details, device.isPresent());
        }
        return buttons.show(device) || moved;
    }

    private static boolean place(Control control, boolean on) {
        GridData data = (GridData) control.getLayoutData();
        boolean moved = data.exclude == on;
        data.exclude = !on;
        control.setVisible(on);
        return moved;
    }

    @Override
    public List<FieldRow<?>> rows() {
        return List.copyOf(rows);
    }

    @Override
    public void go(Spot spot) {
        table.select(spot.device());
        table.setFocus();
    }
}
