// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.move;

/**
 * One line of a preview.
 *
 * @param topic what it is about: "Machine", "Memory", "Disks", "CPU", …
 * @param weight how bad
 * @param text what will happen, such as "live move, about 0.35 s pause"
 */
public record Consequence(String topic, Weight weight, String text) {

    /** How a consequence weighs. */
    public enum Weight {
        /** As it should be. */
        GOOD,
        /** Works, but the person should know. */
        NOTE,
        /** Forbids the move. */
        STOP
    }
}
