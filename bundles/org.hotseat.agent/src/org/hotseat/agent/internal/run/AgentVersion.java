// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.jar.Manifest;

/** Which agent this is. */
public final class AgentVersion {

    private static final String BUNDLE = "org.hotseat.agent";

    private AgentVersion() {
    }

    /**
     * The version of the bundle, also when its jar is on a plain class path.
     *
     * @return with the build's qualifier
     * @throws IOException when the manifest cannot be read
     */
    public static String read() throws IOException {
        for (URL url : Collections.list(AgentVersion.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
            try (InputStream in = url.openStream()) {
                Manifest manifest = new Manifest(in);
                if (BUNDLE.equals(manifest.getMainAttributes().getValue("Bundle-SymbolicName"))) {
                    return manifest.getMainAttributes().getValue("Bundle-Version");
                }
            }
        }
        return "unknown";
    }
}
