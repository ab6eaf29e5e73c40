// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.ui.cluster.ClusterDesk;
import org.hotseat.ui.cluster.SavePrompt;
import org.hotseat.ui.cluster.Trouble;

/** Command: makes a new cluster. */
public final class NewHandler extends ClusterHandler {

    @Override
    void act(ClusterDesk desk, Shell shell, ExecutionEvent event) {
        SavePrompt.before(desk, shell, () -> {
            NewClusterDialog dialog = new NewClusterDialog(shell);
            if (dialog.open() == Window.OK) {
                desk.create(dialog.file(), dialog.name()).exceptionally(failed -> {
                    Trouble.show(shell, Messages.newNotMade, failed);
                    return null;
                });
            }
        });
    }
}
