// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.internal.preference;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.Sessions;
import org.hotseat.hypervisor.ShutdownPlan;
import org.hotseat.ui.preference.UiPreferences;

/** Tells each cluster how long machines may take to shut down; a component of the running program. */
public final class PatienceKeeper {

    private final Subscription subscription;
    private final IPreferenceChangeListener listener;

    /**
     * Begins with the cluster that is open.
     *
     * @param sessions tells which cluster is open
     */
    public PatienceKeeper(Sessions sessions) {
        subscription = sessions.onChange(session -> session.ifPresent(PatienceKeeper::apply));
        listener = event -> {
            if (UiPreferences.PATIENCE_SECONDS.equals(event.getKey())) {
                sessions.active().ifPresent(PatienceKeeper::apply);
            }
        };
        node().addPreferenceChangeListener(listener);
    }

    private static void apply(Session session) {
        session.setShutdownPlan(new ShutdownPlan(UiPreferences.shutdownPatience(), true));
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(UiPreferences.NODE);
    }

    /** Ends it. */
    public void deactivate() {
        node().removePreferenceChangeListener(listener);
        subscription.close();
    }
}
