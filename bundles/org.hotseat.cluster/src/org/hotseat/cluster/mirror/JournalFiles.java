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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.JournalRecord;

/** Reads what {@link JournalArchive} has kept of the cluster's journal. */
public final class JournalFiles {

    private static final Logger LOG = System.getLogger(JournalFiles.class.getName());
    private static final int LONGEST = 64 * 1024;

    private JournalFiles() {
    }

    /**
     * Reads all of it, in the order in which it was kept. A line that is no entry is passed over. Blocks for the disk.
     *
     * @param folder of the journals; may be missing
     * @param reader is told on this thread
     * @throws IOException when a file cannot be read
     */
    public static void read(Path folder, Consumer<JournalRecord> reader) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Path file : LineFiles.files(folder, JournalArchive.JOURNAL)) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file), UTF_8))) {
                lines(lines, reader);
            } catch (NoSuchFileException gone) {
                LOG.log(Level.DEBUG, "the oldest file has just been removed", gone);
            }
        }
    }

    private static void lines(BufferedReader lines, Consumer<JournalRecord> reader) throws IOException {
        @Nullable String line = lines.readLine();
        while (line != null) {
            if (!line.isBlank() && line.length() <= LONGEST) {
                line(line, reader);
            }
            line = lines.readLine();
        }
    }

    private static void line(String line, Consumer<JournalRecord> reader) {
        JournalRecord entry;
        try {
            entry = Kinds.JOURNAL.read(line);
        } catch (IllegalArgumentException garbled) {
            LOG.log(Level.DEBUG, "a line of the journal is no entry", garbled);
            return;
        }
        reader.accept(entry);
    }
}
