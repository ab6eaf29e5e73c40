// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.ui.cluster.ClusterDesk;
import org.hotseat.ui.cluster.SavePrompt;
import org.hotseat.ui.cluster.Trouble;

/** Command: opens the cluster of simulated hosts. */
public final class OpenTrainingHandler extends ClusterHandler {

    @Override
    void act(ClusterDesk desk, Shell shell, ExecutionEvent event) {
        SavePrompt.before(desk, shell, () -> desk.openTraining().exceptionally(failed -> {
            Trouble.show(shell, Messages.notOpened, failed);
            return null;
        }));
    }
}
