// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.form;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hotseat.ui.domain.field.Field;

/** Yes or no. */
final class FlagControl implements FieldControl {

    private final Button button;

    FlagControl(Composite parent, String label) {
        button = new Button(parent, SWT.CHECK);
        button.setText(label);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
    }

    @Override
    public Control widget() {
        return button;
    }

    @Override
    public Optional<String> value() {
        return Optional.of(button.getSelection() ? Field.YES : "");
    }

    @Override
    public void show(String value) {
        button.setSelection(Field.YES.equals(value));
    }

    @Override
    public void onChange(Runnable listener) {
        button.addListener(SWT.Selection, event -> listener.run());
    }
}
