// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer;

/** Command "Next problem": goes to the next row in the tree at which something is wrong. */
public final class NextProblemHandler extends ExplorerHandler {

    @Override
    void act(ExplorerView explorer) {
        explorer.nextProblem();
    }
}
