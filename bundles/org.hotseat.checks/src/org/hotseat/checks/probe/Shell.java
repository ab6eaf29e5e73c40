// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

/** Texts for a POSIX shell. Pure. */
public final class Shell {

    private Shell() {
    }

    /**
     * One word, whatever it holds.
     *
     * @param text any
     * @return the text in quotes
     */
    public static String quoted(String text) {
        return '\'' + text.replace("'", "'\\''") + '\'';
    }
}
