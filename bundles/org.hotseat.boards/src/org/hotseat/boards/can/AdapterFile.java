// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.can;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.hotseat.base.file.CrashSafeFile;

/**
 * Keeps whether a guest has opened its adapter. What cannot be read is closed: a guest that opens it again sets it
 * right, and one that does not hears nothing, which is told. Blocks for the disk.
 */
final class AdapterFile {

    private static final Logger LOG = System.getLogger(AdapterFile.class.getName());

    /** What a guest may have set. */
    enum Mode {
        /** Nothing goes through. */
        CLOSED,
        /** Frames go both ways. */
        OPEN,
        /** Frames come in. */
        LISTENING
    }

    private final Path file;

    AdapterFile(Path file) {
        this.file = file;
    }

    Mode read() {
        try {
            return Mode.valueOf(Files.readString(file, US_ASCII).strip());
        } catch (NoSuchFileException never) {
            return Mode.CLOSED;
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(Level.WARNING, "the adapter is closed: " + file + " cannot be used", unreadable);
            return Mode.CLOSED;
        }
    }

    void write(Mode mode) {
        try {
            CrashSafeFile.replace(file, out -> out.write((mode.name() + '\n').getBytes(US_ASCII)));
        } catch (IOException full) {
            LOG.log(Level.WARNING, "after a restart of this board the adapter is not " + mode, full);
        }
    }
}
