// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.preference;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.osgi.service.prefs.Preferences;

/** What holds until a person chooses. */
public final class UiPreferenceInitializer extends AbstractPreferenceInitializer {

    @Override
    public void initializeDefaultPreferences() {
        Preferences node = DefaultScope.INSTANCE.getNode(UiPreferences.NODE);
        node.put(UiPreferences.LANGUAGE, "");
        node.putInt(UiPreferences.CYCLE_MILLIS, UiPreferences.DEFAULT_CYCLE);
        node.putInt(UiPreferences.PATIENCE_SECONDS, UiPreferences.DEFAULT_PATIENCE);
        node.putBoolean(UiPreferences.CONFIRM, true);
    }
}
