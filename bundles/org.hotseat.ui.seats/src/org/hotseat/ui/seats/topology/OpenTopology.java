// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import java.lang.System.Logger.Level;
import java.util.Optional;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.hotseat.console.session.Session;

/** Opens the topology of a cluster and closes the one of the cluster before. On the window's thread. */
public final class OpenTopology {

    private OpenTopology() {
    }

    /**
     * Opens the topology, or brings it to front.
     *
     * @param page where
     * @param session the cluster
     */
    public static void open(IWorkbenchPage page, Session session) {
        try {
            page.openEditor(new TopologyInput(session.clusterName()), TopologyEditor.ID, false);
        } catch (PartInitException failed) {
            System.getLogger(OpenTopology.class.getName()).log(Level.WARNING, "cannot open the topology", failed);
        }
    }

    /**
     * Another cluster is open, or none.
     *
     * @param page where
     * @param session the cluster
     */
    static void replace(IWorkbenchPage page, Optional<Session> session) {
        for (IEditorReference reference : page.getEditorReferences()) {
            if (TopologyEditor.ID.equals(reference.getId())) {
                if (session.isPresent() && reference.getEditor(false) instanceof TopologyEditor shown) {
                    shown.replace(new TopologyInput(session.get().clusterName()));
                } else {
                    page.closeEditors(new IEditorReference[] { reference }, false);
                }
            }
        }
        session.ifPresent(open -> open(page, open));
    }
}
