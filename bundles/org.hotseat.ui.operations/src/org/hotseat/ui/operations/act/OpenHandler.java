// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.act;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Command "Open": what a double-click means. */
public final class OpenHandler extends SubjectHandler {

    @Override
    void act(Call call) throws ExecutionException {
        if (!call.selected().isEmpty()) {
            OpenSubject.open(HandlerUtil.getActivePartChecked(call.event()).getSite(), call.selected().get(0));
        }
    }
}
