// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.model;

import java.util.List;

/**
 * What the leader makes of a host, in words.
 *
 * @param kind for the colour of its sign
 * @param title one sentence
 * @param lines why, what is needed and what it means
 */
public record DecisionText(Kind kind, String title, List<String> lines) {

    /** How much it matters. */
    public enum Kind {
        /** The host lives. */
        QUIET,
        /** Something is being waited for. */
        WATCHING,
        /** Its machines are taken over, or about to be. */
        TAKING_OVER,
        /** A person is needed. */
        NEEDS_PERSON
    }

    /** Copies the list. */
    public DecisionText {
        lines = List.copyOf(lines);
    }
}
