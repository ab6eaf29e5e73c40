// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.ui.cluster.ClusterDesk;
import org.hotseat.ui.cluster.SavePrompt;

/** Command: closes the cluster; asks about unsaved edits. */
public final class CloseHandler extends ClusterHandler {

    @Override
    void act(ClusterDesk desk, Shell shell, ExecutionEvent event) {
        SavePrompt.before(desk, shell, desk::close);
    }
}
