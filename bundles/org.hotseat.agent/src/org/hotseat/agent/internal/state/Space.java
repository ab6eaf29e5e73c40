// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.state;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hotseat.base.unit.DataSize;

/**
 * How much room the disk of a folder has.
 *
 * @param free for this user
 * @param size of the disk
 */
public record Space(DataSize free, DataSize size) {

    /** What to do about too little. */
    public static final String REMEDY = "Make room on that disk; below 64 MiB the agent does not start";

    private static final DataSize LITTLE = DataSize.ofMib(512);
    private static final DataSize NONE = DataSize.ofMib(64);

    /** Whether it is enough. */
    public enum Grade {
        /** Nothing to do. */
        ENOUGH,
        /** Somebody should make room. */
        LITTLE,
        /** The agent does not start. */
        NONE
    }

    /**
     * Looks at the disk.
     *
     * @param folder may be missing, then its nearest parent counts
     * @return the room now
     * @throws IOException when the disk cannot be asked
     */
    public static Space of(Path folder) throws IOException {
        Path there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        FileStore store = Files.getFileStore(there);
        return new Space(new DataSize(Math.max(0, store.getUsableSpace())),
                new DataSize(Math.max(0, store.getTotalSpace())));
    }

    /**
     * Whether it is enough.
     *
     * @return the grade
     */
    public Grade grade() {
        if (free.compareTo(NONE) < 0) {
            return Grade.NONE;
        }
        return free.compareTo(LITTLE) < 0 ? Grade.LITTLE : Grade.ENOUGH;
    }
}
