// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Hosts and machines at work. Shares are of the whole window and follow docs/screens. */
public final class OperationsPerspective implements IPerspectiveFactory {

    /** The perspective's id. */
    static final String ID = "org.hotseat.rcp.operations";

    private static final String EXPLORER = "org.hotseat.ui.operations.explorer";
    private static final String PROPERTIES = "org.hotseat.ui.operations.properties";
    private static final String AUDIT = "org.hotseat.ui.members.audit";
    private static final String EVENTS = "org.hotseat.ui.operations.events";
    private static final String PROBLEMS = "org.hotseat.ui.operations.problems";
    private static final String CHARTS = "org.hotseat.ui.health.charts";
    private static final String MACHINES = "org.hotseat.ui.machines.table";
    private static final String CLUSTER = "org.hotseat.ui.members.cluster";
    private static final String LADDER = "org.hotseat.ui.members.ladder";
    private static final String PATHS = "org.hotseat.ui.members.paths";
    private static final String TIMING = "org.hotseat.ui.members.timing";
    private static final String PROTECTED = "org.hotseat.ui.protection.machines";
    private static final String REPLICATION = "org.hotseat.ui.protection.replication";
    private static final String GENERATIONS = "org.hotseat.ui.protection.generations";
    private static final String CROSSPOINTS = "org.hotseat.ui.switches.crosspoints";
    private static final String PROGRESS = "org.eclipse.ui.views.ProgressView";

    private static final float EXPLORER_WIDTH = 0.18f;
    private static final float EXPLORER_LEAST = 272f;
    private static final float EXPLORER_MOST = 0.25f;
    private static final float UPPER = 0.60f;
    private static final float EDITORS_OF_UPPER = 0.60f / 0.82f;
    private static final float MACHINES_OF_LOWER = 0.49f / 0.82f;

    /** Its share, but never so little that its tools need a row of their own. */
    private static float explorerWidth() {
        Display display = Display.getCurrent();
        int width = display == null ? 0 : display.getPrimaryMonitor().getClientArea().width;
        return width <= 0 ? EXPLORER_WIDTH : Math.max(EXPLORER_WIDTH, Math.min(EXPLORER_LEAST / width, EXPLORER_MOST));
    }

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(true);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, explorerWidth(), editors);
        left.addView(EXPLORER);
        IFolderLayout machines = layout.createFolder("machines", IPageLayout.BOTTOM, UPPER, editors);
        machines.addView(MACHINES);
        machines.addView(CHARTS);
        machines.addView(CLUSTER);
        machines.addPlaceholder(LADDER);
        machines.addPlaceholder(PATHS);
        machines.addPlaceholder(TIMING);
        machines.addPlaceholder(PROTECTED);
        machines.addPlaceholder(REPLICATION);
        machines.addPlaceholder(GENERATIONS);
        machines.addPlaceholder(CROSSPOINTS);
        IFolderLayout events = layout.createFolder("events", IPageLayout.RIGHT, MACHINES_OF_LOWER, "machines");
        events.addView(EVENTS);
        events.addView(PROBLEMS);
        events.addView(PROGRESS);
        events.addPlaceholder(AUDIT);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, EDITORS_OF_UPPER, editors);
        right.addView(PROPERTIES);
        layout.addPerspectiveShortcut(ID);
        layout.addPerspectiveShortcut(SeatsPerspective.ID);
        layout.addPerspectiveShortcut(ClusterPerspective.ID);
        layout.addPerspectiveShortcut(ProtectionPerspective.ID);
        for (String view : new String[] { EXPLORER, MACHINES, CHARTS, CLUSTER, LADDER, PATHS, TIMING, PROTECTED,
            REPLICATION, GENERATIONS, CROSSPOINTS, PROPERTIES, EVENTS, PROBLEMS, PROGRESS }) {
            layout.addShowViewShortcut(view);
        }
    }
}
