// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology.scene;

/** The kinds of writing on a canvas. */
public enum Face {
    /** Values and names, 10 pt. */
    NORMAL,
    /** Titles, 10 pt semibold. */
    TITLE,
    /** Captions, 9 pt. */
    CAPTION,
    /** Smallest allowed writing, 8 pt. */
    SMALL
}
