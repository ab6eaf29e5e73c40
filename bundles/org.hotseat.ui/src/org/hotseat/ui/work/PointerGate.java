// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.work;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Knows whether the pointer is over a table, so that rows do not jump under it. On the window's thread. */
public final class PointerGate {

    private boolean over;

    /**
     * Watches a control.
     *
     * @param control a table or tree
     * @param onLeave what has waited for the pointer to go
     */
    public PointerGate(Control control, Runnable onLeave) {
        control.addListener(SWT.MouseMove, event -> over = true);
        control.addListener(SWT.MouseEnter, event -> over = true);
        control.addListener(SWT.MouseExit, event -> {
            over = false;
            onLeave.run();
        });
    }

    /**
     * Whether rows have to keep their places.
     *
     * @return true while the pointer is over the control
     */
    public boolean isOver() {
        return over;
    }
}
