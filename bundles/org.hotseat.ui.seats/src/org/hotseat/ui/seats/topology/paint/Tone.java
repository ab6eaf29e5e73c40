// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.paint;

/** What a colour means on the topology; the palette of the theme gives the values. */
public enum Tone {
    /** Ground of the drawing. */
    CANVAS,
    /** Ground of a card. */
    CARD,
    /** Ground of a chip and of a bubble. */
    RAISED,
    /** Hairlines. */
    LINE,
    /** Borders of cards. */
    BORDER,
    /** Rails and their dots. */
    RAIL,
    /** Values. */
    TEXT,
    /** Titles. */
    BRIGHT,
    /** Labels. */
    MUTED,
    /** Ids, units. */
    FAINT,
    /** Ground of what is selected. */
    SELECTION,
    /** Writing on it. */
    SELECTION_TEXT,
    /** Focus ring, drop target, what is under way. */
    FOCUS,
    /** What is running. */
    RUNNING,
    /** Works, but. */
    AT_RISK,
    /** Needs a person. */
    FAILED,
    /** Old or unknown. */
    STALE,
    /** Under way. */
    BUSY,
    /** Suspended. */
    SUSPENDED
}
