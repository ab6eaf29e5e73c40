// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.part;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Finds the editor that a zoom command is about. */
abstract class ZoomHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Adapters.of(HandlerUtil.getActiveEditor(event), Zoomable.class).ifPresent(this::zoom);
        return null;
    }

    /** Does what the command says. */
    abstract void zoom(Zoomable zoomable);
}
