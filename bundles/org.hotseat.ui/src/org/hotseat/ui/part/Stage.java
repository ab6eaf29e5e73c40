// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Shows either its content or one sentence that says why there is none. On the window's thread. */
public final class Stage {

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final EmptyMessage message;
    private @Nullable Control content;

    /**
     * Makes it, without content.
     *
     * @param parent lays it out
     */
    public Stage(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        message = new EmptyMessage(area);
    }

    /**
     * Its widget, parent of the content.
     *
     * @return to be laid out
     */
    public Composite area() {
        return area;
    }

    /**
     * Shows a content from now on.
     *
     * @param control child of {@link #area()}
     */
    public void content(Control control) {
        content = control;
        showContent();
    }

    /** Shows the content. */
    public void showContent() {
        top(content);
    }

    /**
     * Shows one sentence instead.
     *
     * @param sentence why there is nothing to see
     * @param link what to do about it, a verb; empty for none
     * @param act what the link does
     */
    public void showMessage(String sentence, String link, Runnable act) {
        message.show(sentence, link, act);
        top(message.control());
    }

    /**
     * Says that a filter lets nothing through.
     *
     * @param filter can be cleared by the link
     */
    public void showNoMatch(FilterField filter) {
        showMessage(NLS.bind(Messages.filterEmpty, filter.text()), Messages.clearFilter, filter::clear);
    }

    private void top(@Nullable Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            area.layout();
        }
    }

    /** Gives the focus to what is shown. */
    public void setFocus() {
        Control shown = stack.topControl;
        if (shown != null) {
            shown.setFocus();
        }
    }
}
