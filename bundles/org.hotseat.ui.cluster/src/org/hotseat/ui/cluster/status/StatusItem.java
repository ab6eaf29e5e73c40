// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.status;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Role;

/** One fact in the status line: picture and words. On the window's thread. */
final class StatusItem {

    private static final int GAP = 6;
    private static final int RULE = 14;

    private final Composite box;
    private final Label picture;
    private final Label words;

    StatusItem(Composite strip) {
        box = new Composite(strip, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(GAP, 0).applyTo(box);
        Label rule = new Label(box, SWT.SEPARATOR | SWT.VERTICAL);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(SWT.DEFAULT, RULE).applyTo(rule);
        picture = new Label(box, SWT.NONE);
        words = new Label(box, SWT.NONE);
        words.setForeground(Colors.of(Role.MUTED));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(picture);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(words);
        box.setLayoutData(new RowData());
    }

    /** The bright one: for what is read most. */
    StatusItem bright() {
        words.setForeground(Colors.of(Role.TEXT));
        GridDataFactory.fillDefaults().exclude(true).applyTo(picture);
        return this;
    }

    /**
     * Changes picture and words.
     *
     * @param image before the words
     * @param text in one line
     * @param tip for the pointer
     * @return whether anything changed
     */
    boolean show(Image image, String text, String tip) {
        boolean other = picture.getImage() != image;
        if (other) {
            picture.setImage(image);
        }
        return show(text, tip) | other;
    }

    /**
     * Changes the words.
     *
     * @param text in one line
     * @param tip for the pointer
     * @return whether anything changed
     */
    boolean show(String text, String tip) {
        boolean appears = visible(true);
        String shown = Formats.label(text);
        String shownTip = Formats.label(tip);
        if (shown.equals(words.getText()) && shownTip.equals(words.getToolTipText())) {
            return appears;
        }
        words.setText(shown);
        words.setToolTipText(shownTip);
        picture.setToolTipText(shownTip);
        return true;
    }

    /** Does something at a click. */
    void onClick(Runnable act) {
        Cursor hand = box.getDisplay().getSystemCursor(SWT.CURSOR_HAND);
        for (Control part : List.of(picture, words)) {
            part.setCursor(hand);
            part.addListener(SWT.MouseUp, event -> act.run());
        }
    }

    /**
     * Takes it off the strip.
     *
     * @return whether it was there
     */
    boolean hide() {
        return visible(false);
    }

    boolean isGone() {
        return box.isDisposed();
    }

    private boolean visible(boolean yes) {
        RowData place = (RowData) box.getLayoutData();
        if (place.exclude == !yes) {
            return false;
        }
        box.setVisible(yes);
        place.exclude = !yes;
        return true;
    }
}
