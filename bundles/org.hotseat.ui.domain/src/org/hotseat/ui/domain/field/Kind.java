// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.field;

/** How a field is filled in. Values are always text; what they may be is said here. */
public enum Kind {
    /** One line of text. */
    TEXT,
    /** Several lines of text. */
    LINES,
    /** Text that can be read and copied only. */
    FIXED,
    /** A sentence that follows from other fields. */
    NOTE,
    /** One of the choices, or what the description had before. */
    CHOICE,
    /** One of the choices or anything else. */
    COMBO,
    /** A whole number, as text. */
    NUMBER,
    /** An amount of memory, as text in KiB. */
    SIZE,
    /** "yes" or empty. */
    FLAG,
    /** A secret; shown as dots. */
    SECRET
}
