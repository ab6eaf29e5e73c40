// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.form;

import java.util.Optional;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hotseat.ui.domain.field.Field;
import org.hotseat.ui.domain.field.Kind;
import org.hotseat.ui.domain.page.Mnemonics;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.look.Tint;

/**
 * A field on a form: label, control, a sentence that helps. What is filled in goes into the description at once, unless
 * the field's check says what is wrong with it. On the window's thread.
 *
 * @param <T> what the field belongs to
 */
final class FieldRow<T> {

    private static final int HINT_WIDTH = 320;
    private static final int GAP = 10;

    private final Field<T> field;
    private final Editing<T> editing;
    private final Label label;
    private final FieldControl control;
    private final Label hint;
    private final ControlDecoration decoration;
    private boolean showing;
    private boolean moved = true;
    private String wrong = "";
    private String problem = "";

    FieldRow(Composite parent, Field<T> field, Editing<T> editing, FormContext context, Mnemonics mnemonics) {
        this.field = field;
        this.editing = editing;
        boolean flag = field.kind() == Kind.FLAG;
        String text = mnemonics.mark(field.label());
        label = new Label(parent, SWT.NONE);
        label.setText(flag ? "" : text);
        Tint.words(label, Role.TEXT);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, field.kind() == Kind.LINES ? SWT.TOP : SWT.CENTER)
                .applyTo(label);
        control = FieldControl.create(parent, field, text);
        control.widget().setData("org.hotseat.field", field.id());
        control.onChange(this::changed);
        control.widget().addListener(SWT.FocusOut, event -> left(context));
        hint = new Label(parent, SWT.WRAP);
        Tint.words(hint, Role.MUTED);
        hint.setText(Formats.label(field.more().hint()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(HINT_WIDTH, SWT.DEFAULT)
                .indent(GAP, 0).applyTo(hint);
        decoration = new ControlDecoration(control.widget(), SWT.LEFT | SWT.TOP);
        decoration.setImage(StateMark.ERROR.image());
        decoration.setMarginWidth(2);
        decoration.hide();
    }

    String id() {
        return field.id();
    }

    Control widget() {
        return control.widget();
    }

    int labelWidth() {
        return label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    }

    void labelWidth(int width) {
        ((GridData) label.getLayoutData()).widthHint = width;
    }

    private void left(FormContext context) {
        context.draft().closeStep();
        if (wrong.isEmpty() && field.kind() == Kind.SIZE) {
            context.draft().document().flatMap(editing::in).ifPresent(this::showValue);
        }
    }

    private void changed() {
        if (showing) {
            return;
        }
        Optional<String> value = control.value();
        wrong = value.isEmpty() ? Messages.sizeForm : field.more().check().apply(value.get()).orElse("");
        if (wrong.isEmpty()) {
            try {
                editing.write(field, value.get());
            } catch (IllegalArgumentException refused) {
                wrong = Messages.cannotHold;
            }
        }
        decorate();
    }

    /** Shows the value, and whether the field makes sense. */
    void show(Optional<T> of) {
        boolean sense = of.filter(field.more().shown()).isPresent();
        boolean readable = of.isPresent();
        control.enable(readable);
        if (readable) {
            visible(sense);
        }
        if (sense && (wrong.isEmpty() || !control.widget().isFocusControl())) {
            wrong = "";
            showValue(of.get());
        }
        decorate();
    }

    private void showValue(T of) {
        showing = true;
        try {
            control.show(field.read().apply(of));
        } finally {
            showing = false;
        }
    }

    private void visible(boolean on) {
        if (on == !((GridData) label.getLayoutData()).exclude) {
            return;
        }
        moved = true;
        for (Control one : new Control[] { label, control.widget(), hint }) {
            ((GridData) one.getLayoutData()).exclude = !on;
            one.setVisible(on);
        }
    }

    /** Whether something has come, gone or changed its size since this was asked last. */
    boolean hasMoved() {
        boolean answer = moved || control.hasGrown();
        moved = false;
        return answer;
    }

    /** Shows what is wrong with the value in the description. */
    void problem(String text) {
        problem = text;
        decorate();
    }

    /** What is wrong now; empty for nothing. */
    String trouble() {
        return !wrong.isEmpty() ? wrong : problem;
    }

    private void decorate() {
        String text = trouble();
        if (text.isEmpty() || !control.widget().isVisible()) {
            decoration.hide();
        } else {
            decoration.setDescriptionText(text);
            decoration.show();
        }
        String sentence = text.isEmpty() ? field.more().hint() : text;
        String shown = Formats.label(sentence);
        if (!hint.getText().equals(shown)) {
            hint.setText(shown);
            moved = true;
            Tint.words(hint, text.isEmpty() ? Role.MUTED : Role.FAILED);
            hint.requestLayout();
        }
    }
}
