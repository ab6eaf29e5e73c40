// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.serve;

import java.nio.file.Path;
import java.util.Optional;

import org.hotseat.disks.monitor.Words;

import com.google.gson.JsonObject;

/**
 * An image that a daemon has open.
 *
 * @param name by which the daemon knows it
 * @param file of it
 * @param format raw or qcow2
 * @param backing the image under it
 * @param direct read and written past the host's cache
 */
record Node(String name, Path file, String format, Optional<Path> backing, boolean direct) {

    /** What an image is read from. */
    static final String FILE = "file";

    /** Stands in for an image that is not known yet. */
    static final String NOTHING = "null-co";

    /** Given by the daemon itself to what belongs to another node. */
    private static final String INNER = "#";

    static Optional<Node> of(JsonObject told) {
        String name = Words.text(told, "node-name");
        String driver = Words.text(told, "drv");
        if (name.isEmpty() || name.startsWith(INNER) || driver.equals(FILE)) {
            return Optional.empty();
        }
        String backing = Words.text(told, "backing_file");
        boolean direct = Words.part(told, "cache").filter(cache -> Words.flag(cache, "direct")).isPresent();
        return Optional.of(new Node(name, Path.of(Words.text(told, FILE)), driver,
                backing.isEmpty() ? Optional.empty() : Optional.of(Path.of(backing)), direct));
    }

    Image image() {
        return new Image(file, format);
    }
}
