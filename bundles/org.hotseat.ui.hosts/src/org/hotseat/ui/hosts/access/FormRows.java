// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.access;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hotseat.ui.hosts.draft.Fault;
import org.hotseat.ui.hosts.draft.Field;

/** Rows of a form of three columns: words, field, something beside it. A fault is marked at its field. */
final class FormRows {

    private static final int FIELD = 300;

    private final Composite area;
    private final Map<Field, Control> fields = new EnumMap<>(Field.class);
    private final Map<Field, ControlDecoration> marks = new EnumMap<>(Field.class);

    FormRows(Composite area) {
        this.area = area;
    }

    Label label(String words) {
        Label label = new Label(area, SWT.NONE);
        label.setText(words);
        return label;
    }

    Text text(Field field, String words, int style, int columns) {
        label(words);
        return bare(field, area, style, columns);
    }

    Text bare(Field field, Composite parent, int style, int columns) {
        Text text = new Text(parent, SWT.BORDER | style);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).align(SWT.FILL, SWT.CENTER)
                .hint(FIELD, SWT.DEFAULT).applyTo(text);
        know(field, text);
        return text;
    }

    void know(Field field, Control control) {
        fields.put(field, Marks.named(control, "host." + field.name().toLowerCase(Locale.ROOT)));
        ControlDecoration mark = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
        mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        mark.hide();
        marks.put(field, mark);
    }

    void show(Optional<Fault> fault) {
        marks.forEach((field, mark) -> {
            Optional<Fault> mine = fault.filter(one -> one.field() == field);
            mine.ifPresentOrElse(one -> {
                mark.setDescriptionText(one.text());
                mark.show();
            }, mark::hide);
        });
    }

    void focus(Field field) {
        Control control = fields.get(field);
        if (control != null && !control.isDisposed() && control.isVisible()) {
            control.setFocus();
            if (control instanceof Text text) {
                text.selectAll();
            }
        }
    }

    /** Shows a control, or takes it away without leaving a gap. */
    static void visible(boolean shown, Control... controls) {
        for (Control control : controls) {
            if (control.getLayoutData() instanceof GridData data) {
                data.exclude = !shown;
            } else {
                GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).exclude(!shown).applyTo(control);
            }
            control.setVisible(shown);
        }
    }
}
