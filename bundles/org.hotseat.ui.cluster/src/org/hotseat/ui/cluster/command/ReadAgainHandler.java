// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.ui.cluster.ClusterDesk;

/** Command: tries all hosts that do not answer again at once; what the others do arrives by itself. */
public final class ReadAgainHandler extends ClusterHandler {

    @Override
    void act(ClusterDesk desk, Shell shell, ExecutionEvent event) {
        desk.session().ifPresent(open -> open.inventory().hosts().stream()
                .filter(host -> host.link() == LinkState.LOST)
                .forEach(host -> open.connect(host.id())));
    }
}
