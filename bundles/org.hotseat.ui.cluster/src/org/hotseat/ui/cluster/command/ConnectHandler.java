// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.command;

import org.hotseat.console.session.Session;
import org.hotseat.observed.inventory.HostView;

/** Command: connects the chosen hosts, or tries again at once. */
public final class ConnectHandler extends LinkHandler {

    /** Made by the workbench. */
    public ConnectHandler() {
        super(LinkWish.CONNECT);
    }

    @Override
    void act(Session session, HostView host) {
        session.connect(host.id());
    }
}
