// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.ui.cluster.ClusterDesk;
import org.hotseat.ui.part.Selected;

/** Command: connects the chosen hosts, or tries again at once. */
public final class ConnectHandler extends ClusterHandler {

    @Override
    void act(ClusterDesk desk, Shell shell, ExecutionEvent event) {
        desk.session().ifPresent(open -> Selected.hosts(HandlerUtil.getCurrentSelection(event)).forEach(open::connect));
    }
}
