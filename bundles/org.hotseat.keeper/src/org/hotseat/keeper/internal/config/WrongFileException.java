// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.config;

import java.io.IOException;
import java.nio.file.Path;

/** A file says what it may not. The message begins with file and line, as compilers do. */
public final class WrongFileException extends IOException {

    private static final long serialVersionUID = 1;

    /**
     * At a line.
     *
     * @param file which
     * @param line from 1; 0 for the file as a whole
     * @param what is wrong, and what would be right
     */
    public WrongFileException(Path file, int line, String what) {
        super(file + ":" + (line > 0 ? line + ": " : " ") + what);
    }
}
