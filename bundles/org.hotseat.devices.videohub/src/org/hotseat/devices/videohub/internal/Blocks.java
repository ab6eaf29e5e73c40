// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.videohub.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts lines together to blocks. Used by the thread that reads. */
final class Blocks {

    private static final int MOST_LINES = 10_000;

    private final List<String> lines = new ArrayList<>();

    /**
     * The next line.
     *
     * @param line without its end
     * @return a block when the line ended one
     */
    Optional<Block> next(String line) {
        if (!line.isBlank()) {
            if (lines.size() < MOST_LINES) {
                lines.add(line);
            }
            return Optional.empty();
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Block block = new Block(lines.get(0).strip(), lines.subList(1, lines.size()));
        lines.clear();
        return Optional.of(block);
    }
}
