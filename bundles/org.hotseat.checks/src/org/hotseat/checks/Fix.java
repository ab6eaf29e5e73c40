// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks;

import java.util.List;

/**
 * What can be done about a finding. Nothing is done before a person asks for it.
 *
 * @param title verb first, short enough for a link
 * @param explanation what it means, one or two sentences
 * @param commands exactly what is run, as root, in this order; the first that fails ends it
 * @param undo what takes it back, run when a command fails
 * @param isGuarded whether the host takes it back by itself when it stops answering
 */
public record Fix(String title, String explanation, List<String> commands, List<String> undo, boolean isGuarded) {

    /** Copies the lists. */
    public Fix {
        commands = List.copyOf(commands);
        undo = List.copyOf(undo);
    }
}
