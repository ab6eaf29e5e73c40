// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.form;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hotseat.ui.domain.field.Field;

/** A widget that shows a value as text. On the window's thread. */
interface FieldControl {

    /** The widget. */
    Control widget();

    /** The value that is filled in; empty when it cannot be read as one. */
    Optional<String> value();

    /** Shows a value without moving the caret when it is shown already. */
    void show(String value);

    /** Calls back on every change, those made by {@link #show} included. */
    void onChange(Runnable listener);

    /** Lets it be filled in or not. */
    default void enable(boolean on) {
        if (widget().getEnabled() != on) {
            widget().setEnabled(on);
        }
    }

    /** Whether it needs another size since this was asked last. */
    default boolean hasGrown() {
        return false;
    }

    /** Makes the widget for a field, with its grid data. */
    static FieldControl create(Composite parent, Field<?> field, String label) {
        return switch (field.kind()) {
            case TEXT, LINES, FIXED, SECRET, SIZE -> new TextControl(parent, field.kind());
            case NOTE -> new NoteControl(parent);
            case CHOICE, COMBO -> new ChoiceControl(parent, field.kind(), field.more().choices());
            case NUMBER -> new NumberControl(parent, field.more().least(), field.more().greatest());
            case FLAG -> new FlagControl(parent, label);
        };
    }
}
