// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Rows of one height, whether they hold Chinese or not. On the window's thread. */
public final class Rows {

    /** Height of a row in pixels. */
    public static final int HEIGHT = 26;

    private Rows() {
    }

    /**
     * Sets the height of rows. On GTK colours set on items are not drawn any more then: have a StyledCellLabelProvider
     * draw them, or use {@link RowImages} instead of this.
     *
     * @param control a table or tree
     */
    public static void height(Control control) {
        control.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, HEIGHT));
    }
}
