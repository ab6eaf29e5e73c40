// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer;

/** Command "Collapse all": closes all rows but the groups. */
public final class CollapseAllHandler extends ExplorerHandler {

    @Override
    void act(ExplorerView explorer) {
        explorer.collapseAll();
    }
}
