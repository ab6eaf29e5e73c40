// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.settings;

import java.util.Locale;

/** What an agent is there for. A host stands alone; witness and board may be one agent. */
public enum Role {
    /** Runs machines; has a hypervisor. */
    HOST,
    /** Votes, has no hypervisor. */
    WITNESS,
    /** Owns physical ports, has no hypervisor. */
    BOARD;

    /**
     * As it is written in the file and in labels of figures.
     *
     * @return one small word
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
