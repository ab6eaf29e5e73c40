// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.form;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Tint;

/** A sentence that nobody fills in. */
final class NoteControl implements FieldControl {

    private final Label label;
    private String shown = "";
    private boolean grown = true;

    NoteControl(Composite parent) {
        label = new Label(parent, SWT.WRAP);
        Tint.words(label, Role.TEXT);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(TextControl.WIDTH, SWT.DEFAULT)
                .applyTo(label);
    }

    @Override
    public Control widget() {
        return label;
    }

    @Override
    public Optional<String> value() {
        return Optional.of(shown);
    }

    @Override
    public void show(String value) {
        if (!shown.equals(value)) {
            shown = value;
            label.setText(Formats.label(value));
            grown = true;
        }
    }

    @Override
    public boolean hasGrown() {
        boolean answer = grown;
        grown = false;
        return answer;
    }

    @Override
    public void onChange(Runnable listener) {
        // nobody changes it
    }
}
