// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartSite;

/** Writes into the window's status line on behalf of a part. On the window's thread. */
public final class StatusLine {

    private StatusLine() {
    }

    /**
     * Shows a text while the part is active.
     *
     * @param site of the part
     * @param text one line; empty for none
     */
    public static void show(IWorkbenchPartSite site, String text) {
        String shown = text.isEmpty() ? null : text;
        if (site instanceof IViewSite view) {
            view.getActionBars().getStatusLineManager().setMessage(shown);
        } else if (site instanceof IEditorSite editor) {
            editor.getActionBars().getStatusLineManager().setMessage(shown);
        }
    }
}
