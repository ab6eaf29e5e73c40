// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import java.lang.System.Logger.Level;
import java.util.Optional;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.hotseat.console.session.Session;

/** The one topology of a window. On the window's thread. */
public final class OpenTopology {

    private OpenTopology() {
    }

    /**
     * Opens the topology, or brings it to front.
     *
     * @param page where
     * @param session the cluster; none shows what can be opened
     */
    public static void open(IWorkbenchPage page, Optional<Session> session) {
        try {
            page.openEditor(TopologyInput.of(session), TopologyEditor.ID, false);
        } catch (PartInitException failed) {
            System.getLogger(OpenTopology.class.getName()).log(Level.WARNING, "cannot open the topology", failed);
        }
    }

    /**
     * Another cluster is open, or none. A topology that somebody has closed comes back with the next cluster.
     *
     * @param page where
     * @param session the cluster
     */
    static void replace(IWorkbenchPage page, Optional<Session> session) {
        for (IEditorReference reference : page.getEditorReferences()) {
            if (TopologyEditor.ID.equals(reference.getId())
                    && reference.getEditor(false) instanceof TopologyEditor shown) {
                shown.replace(session);
            }
        }
        if (session.isPresent()) {
            open(page, session);
        }
    }
}
