// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Protected machines and how they are copied. Shares are of the whole window and follow docs/screens. */
public final class ProtectionPerspective implements IPerspectiveFactory {

    /** The perspective's id. */
    static final String ID = "org.hotseat.rcp.protection";

    private static final String PROTECTED = "org.hotseat.ui.protection.machines";
    private static final String REPLICATION = "org.hotseat.ui.protection.replication";
    private static final String GENERATIONS = "org.hotseat.ui.protection.generations";
    private static final String AVAILABILITY = "org.hotseat.ui.protection.availability";
    private static final String PROPERTIES = "org.hotseat.ui.operations.properties";
    private static final String EVENTS = "org.hotseat.ui.operations.events";
    private static final String PROGRESS = "org.eclipse.ui.views.ProgressView";

    private static final float LEFT = 0.62f;
    private static final float UPPER = 0.78f;
    private static final float PROTECTED_SHARE = 0.40f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(false);
        IFolderLayout replication = layout.createFolder("replication", IPageLayout.LEFT, LEFT, editors);
        replication.addView(REPLICATION);
        IFolderLayout events = layout.createFolder("events", IPageLayout.BOTTOM, UPPER, "replication");
        events.addView(EVENTS);
        events.addView(AVAILABILITY);
        events.addView(PROGRESS);
        IFolderLayout machines = layout.createFolder("protected", IPageLayout.TOP, 0.95f, editors);
        machines.addView(PROTECTED);
        machines.addView(PROPERTIES);
        IFolderLayout generations = layout.createFolder("generations", IPageLayout.BOTTOM, PROTECTED_SHARE, "protected");
        generations.addView(GENERATIONS);
        for (String view : new String[] { PROTECTED, REPLICATION, GENERATIONS, AVAILABILITY, PROPERTIES, EVENTS,
            PROGRESS }) {
            layout.addShowViewShortcut(view);
        }
        layout.addPerspectiveShortcut(OperationsPerspective.ID);
        layout.addPerspectiveShortcut(ClusterPerspective.ID);
    }
}
