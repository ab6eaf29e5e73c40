// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hotseat.ui.domain.field.Choice;
import org.hotseat.ui.domain.field.Kind;

/** One of several values; a value that is none of them is shown as it is and can be kept. */
final class ChoiceControl implements FieldControl {

    private static final int VISIBLE = 12;

    private final Combo combo;
    private final boolean open;
    private final List<Choice> known;
    private List<Choice> choices;

    ChoiceControl(Composite parent, Kind kind, List<Choice> known) {
        this.open = kind == Kind.COMBO;
        this.known = known;
        this.choices = known;
        combo = new Combo(parent, open ? SWT.DROP_DOWN : SWT.READ_ONLY);
        combo.setVisibleItemCount(VISIBLE);
        combo.setItems(labels(known));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(TextControl.WIDTH, SWT.DEFAULT)
                .applyTo(combo);
    }

    private static String[] labels(List<Choice> choices) {
        return choices.stream().map(Choice::label).toArray(String[]::new);
    }

    @Override
    public Control widget() {
        return combo;
    }

    @Override
    public Optional<String> value() {
        int index = combo.getSelectionIndex();
        if (index >= 0 && index < choices.size()) {
            return Optional.of(choices.get(index).value());
        }
        return open ? Optional.of(combo.getText()) : Optional.of("");
    }

    @Override
    public void show(String value) {
        int index = index(value);
        if (open) {
            String text = index >= 0 ? choices.get(index).label() : value;
            if (!combo.getText().equals(text)) {
                combo.setText(text);
            }
            return;
        }
        if (index < 0) {
            choices = new ArrayList<>(known);
            choices.add(new Choice(value, value));
            combo.setItems(labels(choices));
            index = choices.size() - 1;
        }
        if (combo.getSelectionIndex() != index) {
            combo.select(index);
        }
    }

    private int index(String value) {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).value().equals(value)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void onChange(Runnable listener) {
        if (open) {
            combo.addModifyListener(event -> listener.run());
        } else {
            combo.addListener(SWT.Selection, event -> listener.run());
        }
    }
}
