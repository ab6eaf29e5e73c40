// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.training;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The agents that a demonstration has started beside this program. Stateless. */
public final class DemonstrationAgents {

    /** System property: a folder that has one folder per agent, named like its host, with the socket for consoles. */
    public static final String FOLDER = "hotseat.agents";

    private static final Logger LOG = System.getLogger(DemonstrationAgents.class.getName());
    private static final String SOCKET = "console.sock";

    private DemonstrationAgents() {
    }

    /**
     * Looks for them. Waits for the disk.
     *
     * @return sockets by the name of the host; empty unless there is a demonstration
     */
    public static SortedMap<String, Path> find() {
        String folder = System.getProperty(FOLDER, "");
        SortedMap<String, Path> found = new TreeMap<>();
        if (folder.isEmpty()) {
            return Collections.emptySortedMap();
        }
        try (DirectoryStream<Path> hosts = Files.newDirectoryStream(Path.of(folder))) {
            for (Path host : hosts) {
                Path socket = host.resolve(SOCKET);
                if (Files.exists(socket)) {
                    found.put(host.getFileName().toString(), socket);
                }
            }
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "no agents in {0}: {1}", folder, unreadable);
        }
        return found;
    }
}
