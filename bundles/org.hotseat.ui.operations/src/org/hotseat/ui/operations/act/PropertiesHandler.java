// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.act;

import org.eclipse.core.commands.ExecutionException;

/** Command "Properties": brings the view to front that shows what is selected. */
public final class PropertiesHandler extends SubjectHandler {

    @Override
    void act(Call call) throws ExecutionException {
        OpenSubject.properties(call.page());
    }
}
