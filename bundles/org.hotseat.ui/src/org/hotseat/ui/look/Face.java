// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.look;

import java.util.Locale;

/** Kinds of writing. */
public enum Face {
    /** Everything else. */
    NORMAL,
    /** Titles. */
    TITLE,
    /** Captions in drawings. */
    CAPTION,
    /** The smallest that is used. */
    SMALL,
    /** The one number that answers the question of a view. */
    BIG,
    /** Bytes, hashes, commands. */
    MONO;

    /**
     * Its name in the font registry.
     *
     * @return such as org.hotseat.font.big
     */
    public String key() {
        return "org.hotseat.font." + name().toLowerCase(Locale.ROOT);
    }
}
