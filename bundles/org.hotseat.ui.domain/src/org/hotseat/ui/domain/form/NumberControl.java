// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.form;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;

/** A whole number between two bounds. */
final class NumberControl implements FieldControl {

    private static final int WIDTH = 80;

    private final Spinner spinner;

    NumberControl(Composite parent, int least, int greatest) {
        spinner = new Spinner(parent, SWT.BORDER);
        spinner.setMinimum(least);
        spinner.setMaximum(greatest);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(spinner);
    }

    @Override
    public Control widget() {
        return spinner;
    }

    @Override
    public Optional<String> value() {
        return Optional.of(Integer.toString(spinner.getSelection()));
    }

    @Override
    public void show(String value) {
        if (value.matches("\\d{1,9}") && spinner.getSelection() != Integer.parseInt(value)) {
            spinner.setSelection(Integer.parseInt(value));
        }
    }

    @Override
    public void onChange(Runnable listener) {
        spinner.addModifyListener(event -> listener.run());
    }
}
