// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;

/**
 * The grey band at the top of a view that says what is wrong and offers what to do; the data below stays. Its parent
 * has a grid layout of one column. On the window's thread.
 */
public final class Band {

    private static final int MARGIN = 6;

    private final Composite area;
    private String shown = "";

    /**
     * Something that a person can do about it.
     *
     * @param words a verb
     * @param act what it does
     */
    public record Link(String words, Runnable act) {
    }

    /**
     * Makes it, hidden.
     *
     * @param parent has a grid layout
     */
    public Band(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setBackground(Colors.of(Role.RAISED));
        area.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
        area.setVisible(false);
    }

    /**
     * Its widget.
     *
     * @return for tests
     */
    public Control control() {
        return area;
    }

    /**
     * Says something; nothing changes when it says that already.
     *
     * @param mark how bad it is
     * @param words one sentence
     * @param links what to do, first the most likely
     */
    public void show(StateMark mark, String words, Link... links) {
        if (words.equals(shown)) {
            return;
        }
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        GridLayoutFactory.fillDefaults().numColumns(2 + links.length).margins(2 * MARGIN, MARGIN).applyTo(area);
        new Label(area, SWT.NONE).setImage(mark.image());
        Label label = new Label(area, SWT.NONE);
        label.setText(Formats.label(words));
        label.setToolTipText(Formats.label(words));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).minSize(1, SWT.DEFAULT)
                .applyTo(label);
        for (Link link : links) {
            org.eclipse.swt.widgets.Link widget = new org.eclipse.swt.widgets.Link(area, SWT.NONE);
            widget.setText(NLS.bind("<a>{0}</a>", link.words()));
            widget.setLinkForeground(Colors.of(Role.PENDING));
            widget.addListener(SWT.Selection, event -> link.act().run());
        }
        place(words);
    }

    /** Takes it away. */
    public void hide() {
        if (!shown.isEmpty()) {
            place("");
        }
    }

    private void place(String words) {
        shown = words;
        ((GridData) area.getLayoutData()).exclude = words.isEmpty();
        area.setVisible(!words.isEmpty());
        area.requestLayout();
        area.getParent().layout(true, true);
    }
}
