// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the source tree that these tests read. */
public final class Tree {

    private static final Path ROOT = root();

    private Tree() {
    }

    /** A file below the root of the tree. */
    public static Path file(String path) {
        return ROOT.resolve(path);
    }

    /** What is in it. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The plug-in files of all bundles. */
    public static List<Path> plugins() throws IOException {
        try (Stream<Path> bundles = Files.list(file("bundles"))) {
            return bundles.map(bundle -> bundle.resolve("plugin.xml")).filter(Files::exists).toList();
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bundles/org.hotseat.rcp"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
