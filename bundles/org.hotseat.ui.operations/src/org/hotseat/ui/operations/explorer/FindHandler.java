// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer;

/** Command "Find": puts the cursor into the filter. */
public final class FindHandler extends ExplorerHandler {

    @Override
    void act(ExplorerView explorer) {
        explorer.find();
    }
}
