// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.plan;

import java.util.List;

/**
 * Something that a wish leads to.
 *
 * @param severity how much it weighs
 * @param effect what it is, and the key of its text
 * @param subject what it is about, as {@link org.hotseat.seats.room.Claims} names it, for markers; empty for the whole
 * @param arguments of the text
 */
public record Consequence(Severity severity, Effect effect, String subject, List<String> arguments) {

    /** Takes a copy. */
    public Consequence {
        arguments = List.copyOf(arguments);
    }

    /**
     * For people.
     *
     * @return one sentence in their language
     */
    public String text() {
        return EffectText.of(effect, arguments);
    }
}
