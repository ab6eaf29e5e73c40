// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The group of agents: members and events at the left, evidence and times at the right. Follows docs/screens. */
public final class ClusterPerspective implements IPerspectiveFactory {

    /** The perspective's id. */
    static final String ID = "org.hotseat.rcp.cluster";

    private static final String CLUSTER = "org.hotseat.ui.members.cluster";
    private static final String LADDER = "org.hotseat.ui.members.ladder";
    private static final String PATHS = "org.hotseat.ui.members.paths";
    private static final String TIMING = "org.hotseat.ui.members.timing";
    private static final String AUDIT = "org.hotseat.ui.members.audit";
    private static final String EVENTS = "org.hotseat.ui.operations.events";
    private static final String PROBLEMS = "org.hotseat.ui.operations.problems";
    private static final String PROGRESS = "org.eclipse.ui.views.ProgressView";

    private static final float LEFT = 0.49f;
    private static final float MEMBERS = 0.62f;
    private static final float LADDER_SHARE = 0.58f;
    private static final float PATHS_SHARE = 0.50f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(false);
        IFolderLayout members = layout.createFolder("members", IPageLayout.LEFT, LEFT, editors);
        members.addView(CLUSTER);
        IFolderLayout events = layout.createFolder("events", IPageLayout.BOTTOM, MEMBERS, "members");
        events.addView(EVENTS);
        events.addView(PROBLEMS);
        events.addView(PROGRESS);
        events.addPlaceholder(AUDIT);
        IFolderLayout ladder = layout.createFolder("ladder", IPageLayout.TOP, 0.95f, editors);
        ladder.addView(LADDER);
        IFolderLayout paths = layout.createFolder("paths", IPageLayout.BOTTOM, LADDER_SHARE, "ladder");
        paths.addView(PATHS);
        IFolderLayout timing = layout.createFolder("timing", IPageLayout.BOTTOM, PATHS_SHARE, "paths");
        timing.addView(TIMING);
        for (String view : new String[] { CLUSTER, LADDER, PATHS, TIMING, AUDIT, EVENTS, PROBLEMS, PROGRESS }) {
            layout.addShowViewShortcut(view);
        }
        layout.addPerspectiveShortcut(ID);
        layout.addPerspectiveShortcut(OperationsPerspective.ID);
        layout.addPerspectiveShortcut(ProtectionPerspective.ID);
    }
}
