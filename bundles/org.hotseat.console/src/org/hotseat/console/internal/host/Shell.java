// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.host;

/** Texts for a POSIX shell. Pure. */
final class Shell {

    private Shell() {
    }

    static String quoted(String text) {
        return '\'' + text.replace("'", "'\\''") + '\'';
    }
}
