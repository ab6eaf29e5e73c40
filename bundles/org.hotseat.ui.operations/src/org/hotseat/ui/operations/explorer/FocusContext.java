// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.services.IServiceLocator;

/** Keys of a control that must not act elsewhere in its view: Delete in a text field deletes a character only. */
final class FocusContext {

    private final IContextService contexts;
    private @Nullable IContextActivation active;

    private FocusContext(IContextService contexts) {
        this.contexts = contexts;
    }

    /** Keeps a context active while a control has the keyboard. */
    static void follow(Control control, IServiceLocator site, String context) {
        FocusContext keys = new FocusContext(site.getService(IContextService.class));
        control.addListener(SWT.FocusIn, event -> keys.begin(context));
        control.addListener(SWT.FocusOut, event -> keys.end());
        control.addListener(SWT.Dispose, event -> keys.end());
    }

    private void begin(String context) {
        if (active == null) {
            active = contexts.activateContext(context);
        }
    }

    private void end() {
        IContextActivation ended = active;
        if (ended != null) {
            contexts.deactivateContext(ended);
            active = null;
        }
    }
}
