// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.act;

import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.HostId;
import org.hotseat.console.session.Session;
import org.hotseat.model.cluster.Host;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.ui.hosts.access.ForgetKeyDialog;

/** Command "Forget host key…": only after a person has read what a changed key may mean. */
public final class ForgetKeyHandler extends HostHandler {

    @Override
    void act(Shell shell, Session session, Host host) {
        HostId id = new HostId(host.getId());
        Optional<Failure> trouble = session.inventory().host(id).flatMap(HostView::trouble)
                .filter(why -> why.code() == FailureCode.HOST_KEY_CHANGED);
        ForgetKeyDialog dialog = new ForgetKeyDialog(shell, host.getName(),
                trouble.map(Failure::text).orElse(""), trouble.isPresent());
        if (dialog.open() == Window.OK) {
            session.forgetHostKey(id);
        }
    }
}
