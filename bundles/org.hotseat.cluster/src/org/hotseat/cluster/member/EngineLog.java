// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.member;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * What the engine says: one file that it appends to for as long as it lives, and a copy of what was in it before. The
 * engine goes on at the new end, since it writes in append mode; what it says between copy and cut is lost.
 */
final class EngineLog {

    /** Bytes; the copy is a little longer at the most. */
    static final long LARGEST = 10L << 20;

    private EngineLog() {
    }

    /** Cuts the file when it has become too long. Blocks for the disk. */
    static void bound(Path log, long largest) throws IOException {
        if (Files.exists(log) && Files.size(log) > largest) {
            Files.copy(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel file = FileChannel.open(log, StandardOpenOption.WRITE)) {
                file.truncate(0);
            }
        }
    }
}
