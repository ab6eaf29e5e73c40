// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.state;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What earlier builds kept to start faster. Removed by the agent that has the state folder; blocks for the disk. */
public final class Leftovers {

    private static final Logger LOG = System.getLogger(Leftovers.class.getName());

    private Leftovers() {
    }

    /**
     * Removes what belongs to other builds or places. What cannot be removed stays, and is said.
     *
     * @param framework the folder for {@link Purpose#FRAMEWORK}
     * @param place of the running build, as the launcher names it
     */
    public static void remove(Path framework, String place) {
        List<String> kept = List.of("osgi-" + place, "agent-" + place + ".jsa");
        try (Stream<Path> entries = Files.list(framework)) {
            for (Path entry : entries.toList()) {
                String name = entry.getFileName().toString();
                if (!kept.contains(name) && name.matches("osgi-.*|agent-.*\\.jsa")) {
                    removeAll(entry);
                }
            }
        } catch (IOException stays) {
            LOG.log(Level.WARNING, "what an earlier build kept cannot be removed", stays);
        }
    }

    private static void removeAll(Path root) throws IOException {
        try (Stream<Path> below = Files.walk(root)) { // does not follow links
            for (Path one : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
