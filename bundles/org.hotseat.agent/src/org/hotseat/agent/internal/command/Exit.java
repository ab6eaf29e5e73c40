// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

/** How the command ends. */
enum Exit {
    /** All is well. */
    WELL(0),
    /** Something is not. */
    NOT(1),
    /** The command or the configuration is wrong; the same again cannot help. */
    USAGE(2),
    /** No agent runs. */
    DOWN(3);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
