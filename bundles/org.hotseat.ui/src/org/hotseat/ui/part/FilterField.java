// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Filters as a person types; Esc clears. On the window's thread. */
public final class FilterField {

    private static final int PAUSE_MILLIS = 120;

    private final Text field;
    private final Consumer<String> listener;
    private String told = "";
    private int typed;

    /**
     * Makes it, empty.
     *
     * @param parent lays it out
     * @param hint what can be looked for, such as "Filter: name, host"
     * @param listener gets the text without spaces around it, a moment after the last key
     */
    public FilterField(Composite parent, String hint, Consumer<String> listener) {
        this.listener = listener;
        field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        field.setMessage(hint);
        field.addListener(SWT.Modify, event -> later());
        field.addListener(SWT.DefaultSelection, event -> tell());
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC && !field.getText().isEmpty()) {
                event.doit = false;
                clear();
            }
        });
    }

    private void later() {
        int now = ++typed;
        field.getDisplay().timerExec(PAUSE_MILLIS, () -> {
            if (now == typed && !field.isDisposed()) {
                tell();
            }
        });
    }

    private void tell() {
        String text = text();
        if (!text.equals(told)) {
            told = text;
            listener.accept(text);
        }
    }

    /**
     * What is looked for.
     *
     * @return without spaces around it; empty for everything
     */
    public String text() {
        return field.getText().trim();
    }

    /**
     * Looks for something else, at once.
     *
     * @param text what
     */
    public void set(String text) {
        field.setText(text);
        tell();
    }

    /** Shows everything, at once. */
    public void clear() {
        set("");
    }

    /**
     * Its widget.
     *
     * @return to be laid out
     */
    public Control control() {
        return field;
    }

    /** Puts the cursor into it and selects what is there. */
    public void setFocus() {
        field.setFocus();
        field.selectAll();
    }
}
