// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.settings;

import java.nio.file.Path;

/**
 * A fault of the configuration file.
 *
 * @param file which
 * @param line from 1; 0 when it is about the whole file
 * @param what is wrong
 * @param remedy what to do
 */
public record Problem(Path file, int line, String what, String remedy) {

    /**
     * As compilers say it.
     *
     * @return file, line, fault and remedy
     */
    public String text() {
        return file + (line > 0 ? ":" + line : "") + ": " + what + ". " + remedy + '.';
    }
}
