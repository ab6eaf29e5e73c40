// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.command;

import org.hotseat.console.session.Session;
import org.hotseat.observed.inventory.HostView;

/** Command: ends the connections to the chosen hosts. */
public final class DisconnectHandler extends LinkHandler {

    /** Made by the workbench. */
    public DisconnectHandler() {
        super(LinkWish.DISCONNECT);
    }

    @Override
    void act(Session session, HostView host) {
        session.disconnect(host.id());
    }
}
