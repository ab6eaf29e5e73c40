// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.operations.properties.page.PropertyPage;

/** Icon, name and place above the rows, and one sentence when something is wrong. On the window's thread. */
final class PageHeader {

    private static final int MARGIN = 12;
    private static final int GAP = 8;

    private final Composite area;
    private final Label icon;
    private final Label name;
    private final Label place;
    private final Composite message;
    private final Label mark;
    private final Label sentence;

    PageHeader(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(MARGIN, GAP).spacing(GAP, GAP).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        icon = new Label(area, SWT.NONE);
        name = new Label(area, SWT.NONE);
        name.setFont(Fonts.of(Face.TITLE));
        name.setForeground(Colors.of(Role.BRIGHT));
        place = new Label(area, SWT.NONE);
        place.setForeground(Colors.of(Role.MUTED));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).minSize(1, SWT.DEFAULT)
                .applyTo(place);
        message = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, 0).applyTo(message);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).exclude(true).applyTo(message);
        mark = new Label(message, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(mark);
        sentence = new Label(message, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(sentence);
        message.setVisible(false);
        area.addListener(SWT.Resize, event -> wrap());
    }

    Control control() {
        return area;
    }

    void show(PropertyPage page) {
        boolean changed = set(name, page.name()) | set(place, page.place());
        if (icon.getImage() != page.icon().image()) {
            icon.setImage(page.icon().image());
            changed = true;
        }
        if (changed) {
            name.setToolTipText(Formats.label(page.name()));
            place.setToolTipText(Formats.label(page.place()));
            int width = Math.min(name.computeSize(SWT.DEFAULT, SWT.DEFAULT).x,
                    Math.max(1, area.getClientArea().width - 4 * MARGIN));
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(name);
            area.layout();
        }
    }

    private static boolean set(Label label, String text) {
        String shown = Formats.label(text);
        boolean changed = !shown.equals(label.getText());
        if (changed) {
            label.setText(shown);
        }
        return changed;
    }

    /** Says what is wrong, or nothing. */
    void say(@Nullable StateMark state, String text) {
        boolean seen = state != null && !text.isEmpty();
        if (set(sentence, seen ? text : "") || message.getVisible() != seen) {
            mark.setImage(state == null ? null : state.image());
            message.setVisible(seen);
            ((GridData) message.getLayoutData()).exclude = !seen;
            wrap();
        }
    }

    private void wrap() {
        int width = area.getClientArea().width - 2 * MARGIN - mark.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - GAP;
        ((GridData) sentence.getLayoutData()).widthHint = Math.max(1, width);
        area.getParent().layout(true, true);
    }
}
