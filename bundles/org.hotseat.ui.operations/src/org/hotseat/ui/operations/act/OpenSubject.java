// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.act;

import java.lang.System.Logger.Level;
import java.util.Map;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/** What a double-click means: the screen of a machine, a host in the topology, the properties of anything else. */
public final class OpenSubject {

    /** The view that shows what is selected. */
    public static final String PROPERTIES = "org.hotseat.ui.operations.properties";

    private static final String SCREEN = "org.hotseat.ui.screen.open";
    private static final String TOPOLOGY = "org.hotseat.ui.seats.openTopology";

    private OpenSubject() {
    }

    /**
     * Opens something that is selected.
     *
     * @param site of the view it is selected in
     * @param subject a HostId, a MachineId or an object of the document
     */
    public static void open(IWorkbenchPartSite site, Object subject) {
        boolean done = switch (subject) {
            case MachineId machine -> Commands.run(site, SCREEN, Map.of());
            case HostId host -> Commands.run(site, TOPOLOGY, Map.of());
            default -> false;
        };
        if (!done) {
            properties(site.getPage());
        }
    }

    /**
     * Brings the properties to front.
     *
     * @param page where
     */
    public static void properties(IWorkbenchPage page) {
        try {
            page.showView(PROPERTIES, null, IWorkbenchPage.VIEW_ACTIVATE);
        } catch (PartInitException failed) {
            System.getLogger(OpenSubject.class.getName()).log(Level.WARNING, "cannot open a view", failed);
        }
    }
}
