// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Replaces a file so that a crash or a full disk at any moment leaves the old content or the new one: written aside,
 * synced, renamed, directory synced. Blocks for the disk. Two writers of one file must agree among themselves.
 */
public final class CrashSafeFile {

    /** Writes the new content. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes everything; need not close.
         *
         * @param out buffered by the caller if it wants
         * @throws IOException leaves the old file as it was
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private CrashSafeFile() {
    }

    /**
     * Replaces the file.
     *
     * @param target the file; its folder must exist
     * @param content what to write
     * @throws IOException the old file is unchanged and the file aside is gone
     */
    public static void replace(Path target, Content content) throws IOException {
        Path file = target.toAbsolutePath();
        Path folder = file.getParent();
        if (folder == null) {
            throw new IOException("not a file: " + target);
        }
        Path aside = Files.createTempFile(folder, "." + file.getFileName(), ".new");
        try {
            writeSynced(aside, content);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            syncFolder(folder);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void writeSynced(Path aside, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** The rename itself must be on the disk; file systems that cannot open a folder order it by themselves. */
    private static void syncFolder(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
