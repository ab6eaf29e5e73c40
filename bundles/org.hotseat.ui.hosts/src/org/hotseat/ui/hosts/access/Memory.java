// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.access;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Where windows of this bundle keep their sizes between starts. */
public final class Memory {

    private Memory() {
    }

    /**
     * A place to keep something.
     *
     * @param section names it
     * @return kept by the workbench; for this moment only where there is none
     */
    public static IDialogSettings of(String section) {
        Bundle bundle = FrameworkUtil.getBundle(Memory.class);
        IDialogSettings root = bundle == null || !PlatformUI.isWorkbenchRunning() ? new DialogSettings("")
                : PlatformUI.getDialogSettingsProvider(bundle).getDialogSettings();
        return DialogSettings.getOrCreateSection(root, section);
    }
}
