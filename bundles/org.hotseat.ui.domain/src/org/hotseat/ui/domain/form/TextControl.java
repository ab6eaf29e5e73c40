// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.form;

import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.hotseat.ui.domain.field.Kind;
import org.hotseat.ui.domain.field.SizeText;

/** Text in one line or several, also of secrets and of amounts of memory. */
final class TextControl implements FieldControl {

    static final int WIDTH = 300;
    private static final int LINES_HEIGHT = 72;

    private final Text text;
    private final Kind kind;

    TextControl(Composite parent, Kind kind) {
        this.kind = kind;
        text = new Text(parent, style(kind));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER)
                .hint(WIDTH, kind == Kind.LINES ? LINES_HEIGHT : SWT.DEFAULT).applyTo(text);
        if (kind == Kind.LINES) {
            text.addTraverseListener(TextControl::tabLeaves);
        }
    }

    private static int style(Kind kind) {
        return SWT.BORDER | switch (kind) {
            case LINES -> SWT.MULTI | SWT.WRAP | SWT.V_SCROLL;
            case FIXED -> SWT.SINGLE | SWT.READ_ONLY;
            case SECRET -> SWT.SINGLE | SWT.PASSWORD;
            default -> SWT.SINGLE;
        };
    }

    private static void tabLeaves(TraverseEvent event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    @Override
    public Control widget() {
        return text;
    }

    @Override
    public Optional<String> value() {
        if (kind != Kind.SIZE) {
            return Optional.of(text.getText().replace("\r\n", "\n"));
        }
        OptionalLong kib = SizeText.parse(text.getText());
        return kib.isPresent() ? Optional.of(Long.toString(kib.getAsLong())) : Optional.empty();
    }

    @Override
    public void show(String value) {
        String shown = kind == Kind.SIZE && !value.isEmpty() ? SizeText.format(Long.parseLong(value)) : value;
        boolean typing = text.isFocusControl() && value().filter(value::equals).isPresent();
        if (!text.getText().equals(shown) && !typing && !sameButBlanks(shown)) {
            text.setText(shown);
        }
    }

    /** The description strips blanks around a text; taking them away while a person types would hinder. */
    private boolean sameButBlanks(String shown) {
        return text.isFocusControl() && text.getText().strip().equals(shown.strip());
    }

    @Override
    public void onChange(Runnable listener) {
        text.addModifyListener(event -> listener.run());
    }
}
