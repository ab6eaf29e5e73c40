// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.act;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.console.session.Session;
import org.hotseat.model.cluster.Host;
import org.hotseat.ui.hosts.access.EditConnectionDialog;
import org.hotseat.ui.hosts.draft.AccessDraft;
import org.hotseat.ui.hosts.draft.HostEdits;
import org.hotseat.ui.hosts.draft.Surroundings;

/** Command "Edit connection…". */
public final class EditConnectionHandler extends HostHandler {

    @Override
    void act(Shell shell, Session session, Host host) {
        EditConnectionDialog dialog = new EditConnectionDialog(shell, AccessDraft.of(host),
                Surroundings.of(session.document().cluster(), host.getId()).neighbours());
        if (dialog.open() == Window.OK) {
            HostEdits.change(session.document(), host, dialog.draft());
        }
    }
}
