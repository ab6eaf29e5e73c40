// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.act;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.console.session.Session;
import org.hotseat.model.cluster.Host;
import org.hotseat.ui.part.Selected;
import org.hotseat.ui.service.Services;

/** A command about the selected host of the open cluster. */
abstract class HostHandler extends AbstractHandler {

    /** Acts; on the window's thread. */
    abstract void act(Shell shell, Session session, Host host);

    @Override
    public final @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Optional<Session> session = Services.session();
        session.flatMap(open -> Selected.hosts(HandlerUtil.getCurrentSelection(event)).stream().findFirst()
                .flatMap(id -> open.document().cluster().getHosts().stream()
                        .filter(host -> host.getId().equals(id.value())).findFirst()))
                .ifPresent(host -> act(shell, session.get(), host));
        return null;
    }
}
