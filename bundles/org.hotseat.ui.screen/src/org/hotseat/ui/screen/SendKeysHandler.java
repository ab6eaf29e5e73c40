// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen;

import java.util.Arrays;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Command with a parameter: sends keys that no keyboard can send to the machine on the active screen. */
public final class SendKeysHandler extends AbstractHandler {

    private static final String PARAMETER = "org.hotseat.ui.screen.keys";

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        String keys = event.getParameter(PARAMETER);
        if (HandlerUtil.getActiveEditor(event) instanceof ScreenEditor editor) {
            Arrays.stream(KeySequence.values()).filter(sequence -> sequence.parameter().equals(keys)).findFirst()
                    .ifPresent(sequence -> editor.view().ifPresent(view -> view.send(sequence)));
        }
        return null;
    }
}
