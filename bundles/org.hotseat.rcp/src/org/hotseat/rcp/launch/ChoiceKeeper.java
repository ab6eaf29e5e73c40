// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp.launch;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.hotseat.ui.look.Theme;

/** Carries theme and language from the launcher to the preferences at the start, and back at the end. */
public final class ChoiceKeeper {

    private static final Logger LOG = System.getLogger(ChoiceKeeper.class.getName());
    private static final String FILE_PROPERTY = "hotseat.choices";
    private static final String THEME_PROPERTY = "hotseat.theme";

    private final LaunchChoices before;

    /** Takes over the theme that the launcher gave to GTK, so that both layers agree; before the first window. */
    public ChoiceKeeper() {
        if (!System.getProperty(THEME_PROPERTY, "").isEmpty()) {
            InstanceScope.INSTANCE.getNode(Theme.NODE).put(Theme.KEY, Theme.current().id());
        }
        before = LaunchChoices.chosen();
    }

    /** Keeps what was chosen since the start for the next one. Blocks for the disk: after the last window. */
    public void keep() {
        LaunchChoices now = LaunchChoices.chosen();
        String file = System.getProperty(FILE_PROPERTY, "");
        if (file.isEmpty() || now.equals(before)) { // without the launcher nobody reads the file
            return;
        }
        try {
            now.write(Path.of(file));
        } catch (IOException unwritten) {
            LOG.log(Level.WARNING, "the choice of theme and language was not kept", unwritten);
        }
    }
}
