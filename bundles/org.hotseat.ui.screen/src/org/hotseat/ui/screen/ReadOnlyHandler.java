// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Command: keeps keys and pointer from the machine, or lets them through again. */
public final class ReadOnlyHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ScreenEditor editor) {
            editor.view().ifPresent(view -> view.setReadOnly(!view.isReadOnly()));
        }
        return null;
    }
}
