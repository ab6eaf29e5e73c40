// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the first run of a build teaches Java is kept for all later ones. The script that started the program keeps it
 * only when a cluster was open: who has seen nothing but an empty window has taught little.
 */
final class FirstLesson {

    private static final Logger LOG = System.getLogger(FirstLesson.class.getName());
    /** The file by which the script is told; set by it. */
    private static final String TAUGHT = "hotseat.taught";

    private FirstLesson() {
    }

    /** Tells the script that this run is worth keeping. Waits for the disk; called after the last window. */
    static void keep() {
        Optional.ofNullable(System.getProperty(TAUGHT)).map(Path::of).filter(Files::notExists).ifPresent(file -> {
            try {
                Files.createFile(file);
            } catch (IOException unwritable) {
                LOG.log(Level.WARNING, "the next start will be a slow one", unwritable);
            }
        });
    }
}
