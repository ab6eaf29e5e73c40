// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.act;

import java.lang.System.Logger.Level;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Shows where something is in the cluster, by way of the explorer. On the window's thread. */
public final class Reveal {

    private static final String EXPLORER = "org.hotseat.ui.operations.explorer";

    private Reveal() {
    }

    /** A view that can show where something is. */
    public interface Place {
        /**
         * Selects something, opens the way to it and tells the workbench.
         *
         * @param subject a HostId, a MachineId or an object of the document
         */
        void reveal(Object subject);
    }

    /**
     * Selects something in the explorer and with it everywhere.
     *
     * @param page where
     * @param subject a HostId, a MachineId or an object of the document
     */
    public static void in(IWorkbenchPage page, Object subject) {
        try {
            if (page.showView(EXPLORER) instanceof Place place) {
                place.reveal(subject);
            }
        } catch (PartInitException failed) {
            System.getLogger(Reveal.class.getName()).log(Level.WARNING, "cannot open a view", failed);
        }
    }
}
