// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.base.file.WholeAppend;

/**
 * {@code agent.log} and older ones, {@code agent.log.1} the youngest of them. Used by one thread at a time; blocks for
 * the disk.
 */
public final class LogFiles {

    private static final String NAME = "agent.log";

    private final Path folder;
    private final long size;
    private final int count;

    /**
     * Files of a folder.
     *
     * @param folder must exist
     * @param size bytes after which the next file begins
     * @param count how many are kept at the most
     */
    public LogFiles(Path folder, long size, int count) {
        this.folder = folder;
        this.size = size;
        this.count = count;
    }

    /**
     * Appends whole lines.
     *
     * @param lines at the end of the newest file, or of a new one when that is full
     * @throws IOException nothing was appended
     */
    void append(byte[] lines) throws IOException {
        Path newest = file(0);
        if (Files.isRegularFile(newest) && Files.size(newest) > 0 && Files.size(newest) + lines.length > size) {
            rotate();
        }
        WholeAppend.append(newest, lines, false);
    }

    private void rotate() throws IOException {
        Files.deleteIfExists(file(count - 1));
        for (int number = count - 2; number >= 0; number--) {
            if (Files.exists(file(number))) {
                Files.move(file(number), file(number + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        int beyond = count;
        while (Files.deleteIfExists(file(beyond))) {
            beyond++; // the setting was larger once
        }
    }

    private Path file(int number) {
        return folder.resolve(number == 0 ? NAME : NAME + '.' + number);
    }

    /**
     * The files that exist.
     *
     * @param folder where logs are
     * @return the newest first
     */
    public static List<Path> of(Path folder) {
        List<Path> files = new ArrayList<>();
        for (int number = 0; number == 0 || Files.exists(folder.resolve(NAME + '.' + number)); number++) {
            Path file = folder.resolve(number == 0 ? NAME : NAME + '.' + number);
            if (Files.isRegularFile(file)) {
                files.add(file);
            }
        }
        return files;
    }
}
