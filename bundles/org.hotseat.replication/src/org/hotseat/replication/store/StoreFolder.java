// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.hotseat.replication.memory.PageImage;

/**
 * Names of the files.
 *
 * @param path of the folder
 */
record StoreFolder(Path path) {

    private static final String IMAGE = "image-";
    private static final String DESCRIPTION = "description-";
    private static final String HEAD = "head-";
    private static final String SPOOL = "spool-";
    private static final String TAIL = "tail-";

    Path image(long generation) {
        return path.resolve(IMAGE + generation);
    }

    Path head(long generation) {
        return path.resolve(HEAD + generation);
    }

    Path spool(long generation) {
        return path.resolve(SPOOL + generation);
    }

    Path tail(long generation) {
        return path.resolve(TAIL + generation);
    }

    Path description(long generation) {
        return path.resolve(DESCRIPTION + generation);
    }

    /** Removes what a record does not need: parts of generations that never counted, and those that no longer do. */
    void tidy(Record record) throws IOException {
        Set<String> needed = new HashSet<>(List.of(Record.NAME, IMAGE + record.image(), IMAGE + record.image() + ".sums",
                HEAD + record.image(), TAIL + record.generation(), DESCRIPTION + record.generation(),
                record.settled() ? Record.NAME : SPOOL + record.generation()));
        List<Path> there;
        try (Stream<Path> files = Files.list(path)) {
            there = files.filter(file -> !needed.contains(file.getFileName().toString())).toList();
        }
        for (Path file : there) {
            if (file.getFileName().toString().startsWith(IMAGE)) {
                PageImage.remove(file);
            } else {
                Files.deleteIfExists(file);
            }
        }
    }
}
