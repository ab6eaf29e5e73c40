// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.mirror;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.AuditRecord;

/** Reads what {@link JournalArchive} has kept of the audit log. */
public final class AuditFiles {

    private static final Logger LOG = System.getLogger(AuditFiles.class.getName());
    private static final int LONGEST = 64 * 1024;

    /** Gets what is read, in its order. */
    public interface Reader {

        /**
         * One entry.
         *
         * @param entry as it was kept
         * @param where file and line, for people
         */
        void entry(AuditRecord entry, String where);

        /**
         * A line that is none.
         *
         * @param where file and line, for people
         */
        void unreadable(String where);
    }

    private AuditFiles() {
    }

    /**
     * Reads all of it. Blocks for the disk.
     *
     * @param folder of the journals; may be missing
     * @param reader is told on this thread
     * @throws IOException when a file cannot be read
     */
    public static void read(Path folder, Reader reader) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Path file : LineFiles.files(folder, JournalArchive.AUDIT)) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file), UTF_8))) {
                lines(file, lines, reader);
            }
        }
    }

    private static void lines(Path file, BufferedReader lines, Reader reader) throws IOException {
        long number = 0;
        @Nullable String line = lines.readLine();
        while (line != null) {
            number++;
            if (!line.isBlank()) {
                line(line, file.getFileName() + ":" + number, reader);
            }
            line = lines.readLine();
        }
    }

    private static void line(String line, String where, Reader reader) {
        AuditRecord entry;
        try {
            if (line.length() > LONGEST) {
                throw new IllegalArgumentException("a line of " + line.length() + " characters");
            }
            entry = Kinds.AUDIT.read(line);
        } catch (IllegalArgumentException garbled) {
            LOG.log(Level.DEBUG, "{0} is no entry", where, garbled);
            reader.unreadable(where);
            return;
        }
        reader.entry(entry, where);
    }
}
