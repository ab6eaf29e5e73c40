// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Rows of a page that are shown and hidden together; hidden ones take up no room. On the window's thread. */
final class RowSet {

    private final List<Control> controls;

    private RowSet(List<Control> controls) {
        this.controls = controls;
    }

    /** The rows that a piece of work puts into an area with a grid. */
    static RowSet of(Composite area, Runnable fill) {
        int before = area.getChildren().length;
        fill.run();
        Control[] all = area.getChildren();
        return new RowSet(Arrays.asList(all).subList(before, all.length));
    }

    /** Shows or hides them; the area has to be laid out after the last. */
    void show(boolean on) {
        for (Control control : controls) {
            if (!(control.getLayoutData() instanceof GridData)) {
                control.setLayoutData(new GridData());
            }
            ((GridData) control.getLayoutData()).exclude = !on;
            control.setVisible(on);
        }
    }
}
