// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source tree, for rules that hold in all bundles. */
public final class Tree {

    /** Top of the tree. */
    public static final Path ROOT = Path.of(System.getProperty("hotseat.tree", System.getProperty("user.dir")));

    private Tree() {
    }

    /**
     * Sources of all bundles, nothing that was built.
     *
     * @param end of the names
     * @return the files, in order
     */
    public static List<Path> files(String end) {
        Path bundles = ROOT.resolve("bundles");
        try (Stream<Path> walk = Files.walk(bundles)) {
            return walk.filter(path -> path.toString().endsWith(end)).filter(path -> !built(bundles.relativize(path)))
                    .sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean built(Path path) {
        return path.getNameCount() > 1
                && List.of("target", "bin", "emf-gen", "icons").contains(path.getName(1).toString());
    }

    /**
     * Reads a file.
     *
     * @param file in UTF-8
     * @return its text
     */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
