// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * Appends to a file whole or not at all: a disk that becomes full in the middle leaves the file as it was, so that what
 * is appended later is not glued to a torn end. Only a crash can tear. Blocks for the disk; interrupting the thread
 * costs nothing. Two writers of one file must agree among themselves.
 */
public final class WholeAppend {

    private WholeAppend() {
    }

    /**
     * Appends.
     *
     * @param file made when it is missing; its folder must exist
     * @param content what to append
     * @param synced whether it must be on the disk afterwards
     * @throws IOException the file is as long as before
     */
    public static void append(Path file, byte[] content, boolean synced) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            long end = open.length();
            try {
                open.seek(end);
                open.write(content);
                if (synced) {
                    open.getFD().sync();
                }
            } catch (IOException full) {
                cut(open, end, full);
                throw full;
            }
        }
    }

    private static void cut(RandomAccessFile open, long end, IOException full) {
        try {
            open.setLength(end);
        } catch (IOException torn) {
            full.addSuppressed(torn);
        }
    }
}
