// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster;

import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.Preferences;

/** Where the console keeps what it must know at its next start. */
public final class Places {

    private static final String ODD = "[^A-Za-z0-9._-]";
    private static final int LONGEST = 60;

    private Places() {
    }

    /**
     * Where everything is kept between starts.
     *
     * @return a folder of this bundle
     */
    public static Path state() {
        return Platform.getStateLocation(bundle()).toPath();
    }

    static Preferences preferences() {
        return InstanceScope.INSTANCE.getNode(bundle().getSymbolicName());
    }

    /**
     * A folder's name for a cluster; a cluster keeps it when its file is moved or copied over.
     *
     * @param id of the cluster, whatever is in it
     * @return harmless and never empty
     */
    static String folder(String id) {
        String safe = id.replaceAll(ODD, "_").replaceFirst("^[.]+", "_");
        String name = safe.length() > LONGEST ? safe.substring(0, LONGEST) : safe;
        return name.equals(id) && !id.isEmpty() ? name : name + '-' + Integer.toHexString(id.hashCode());
    }

    private static Bundle bundle() {
        return FrameworkUtil.getBundle(Places.class);
    }
}
