// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The room with its seats, and what serves them. Shares are of the whole window and follow docs/screens. */
public final class SeatsPerspective implements IPerspectiveFactory {

    /** The perspective's id. */
    static final String ID = "org.hotseat.rcp.seats";

    private static final String PLAN = "org.hotseat.ui.room.plan";
    private static final String CROSSPOINTS = "org.hotseat.ui.switches.crosspoints";
    private static final String PORTS = "org.hotseat.ui.ports.ports";
    private static final String OUTPUTS = "org.hotseat.ui.ports.outputs";
    private static final String MACHINES = "org.hotseat.ui.machines.table";
    private static final String PROPERTIES = "org.hotseat.ui.operations.properties";
    private static final String EVENTS = "org.hotseat.ui.operations.events";
    private static final String PROGRESS = "org.eclipse.ui.views.ProgressView";

    private static final float UPPER = 0.67f;
    private static final float PROPERTIES_WIDTH = 0.30f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(false);
        IFolderLayout room = layout.createFolder("room", IPageLayout.TOP, 0.95f, editors);
        room.addView(PLAN);
        room.addView(CROSSPOINTS);
        room.addView(PORTS);
        IFolderLayout properties = layout.createFolder("properties", IPageLayout.BOTTOM, UPPER, "room");
        properties.addView(PROPERTIES);
        IFolderLayout machines = layout.createFolder("seats", IPageLayout.RIGHT, PROPERTIES_WIDTH, "properties");
        machines.addView(MACHINES);
        machines.addView(OUTPUTS);
        machines.addView(EVENTS);
        machines.addView(PROGRESS);
        for (String view : new String[] { PLAN, CROSSPOINTS, PORTS, OUTPUTS, MACHINES, PROPERTIES, EVENTS, PROGRESS }) {
            layout.addShowViewShortcut(view);
        }
        layout.addPerspectiveShortcut(OperationsPerspective.ID);
        layout.addPerspectiveShortcut(ClusterPerspective.ID);
        layout.addPerspectiveShortcut(ProtectionPerspective.ID);
    }
}
