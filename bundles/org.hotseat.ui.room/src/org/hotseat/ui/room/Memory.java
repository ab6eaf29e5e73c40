// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What a person has chosen of the floor plan, kept between starts. On the window's thread. */
final class Memory {

    private static final String SCREENS = "screens";

    private Memory() {
    }

    private static IDialogSettings settings() {
        Bundle bundle = FrameworkUtil.getBundle(Memory.class);
        IDialogSettings root = bundle == null || !PlatformUI.isWorkbenchRunning() ? new DialogSettings("")
                : PlatformUI.getDialogSettingsProvider(bundle).getDialogSettings();
        return DialogSettings.getOrCreateSection(root, "plan");
    }

    /** Whether desks show the screens of their machines; true until somebody says otherwise. */
    static boolean screens() {
        String kept = settings().get(SCREENS);
        return kept == null || Boolean.parseBoolean(kept);
    }

    static void screens(boolean shown) {
        settings().put(SCREENS, shown);
    }
}
