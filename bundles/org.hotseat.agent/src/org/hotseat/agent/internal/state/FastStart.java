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

/**
 * What a build keeps to start faster: the framework's own files, and the archive of classes that Java writes when a
 * process ends (docs/agent.md). Used by the agent that has the state folder; blocks for the disk. What cannot be
 * changed there stays, and is said.
 */
public final class FastStart {

    private static final Logger LOG = System.getLogger(FastStart.class.getName());
    private static final String ARCHIVE = ".jsa";
    /** The launcher removes an archive that lacks this file beside it. */
    private static final String WHOLE = ".jsa.whole";

    private final Path framework;
    private final String place;

    /**
     * For one build.
     *
     * @param framework the folder for {@link Purpose#FRAMEWORK}
     * @param place of the running build, as the launcher names it
     */
    public FastStart(Path framework, String place) {
        this.framework = framework;
        this.place = place;
    }

    /** Removes what belongs to other builds or places. */
    public void removeOthers() {
        List<String> kept = List.of("osgi-" + place, "agent-" + place + ARCHIVE, "agent-" + place + WHOLE);
        try (Stream<Path> entries = Files.list(framework)) {
            for (Path entry : entries.toList()) {
                String name = entry.getFileName().toString();
                if (!kept.contains(name) && name.matches("osgi-.*|agent-.*\\.jsa(\\.whole)?")) {
                    removeAll(entry);
                }
            }
        } catch (IOException stays) {
            LOG.log(Level.WARNING, "what an earlier build kept cannot be removed", stays);
        }
    }

    /**
     * Says that the archive that Java writes next is worth keeping. To be called at the end of a run that was ready: one
     * that failed early has loaded few classes, and Java would take its archive for good.
     */
    public void keep() {
        Path whole = framework.resolve("agent-" + place + WHOLE);
        try {
            if (!Files.exists(whole)) {
                Files.createFile(whole);
            }
        } catch (IOException full) {
            LOG.log(Level.WARNING, "the next start will be a slow one", full);
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
