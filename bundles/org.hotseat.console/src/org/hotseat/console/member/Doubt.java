// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.member;

/** A condition of a trusted enforcer that a host does not meet; before a take-over it needs more than silence. */
public enum Doubt {
    /** The keeper does not run with real-time rights. */
    NO_REAL_TIME,
    /** The keeper cannot freeze every scope. */
    CANNOT_FREEZE,
    /** The keeper cannot kill every scope. */
    CANNOT_KILL,
    /** Nothing watches the enforcer. */
    NO_SECOND,
    /** A protected machine runs outside its scope. */
    NOT_PLACED,
    /** The enforcer has been late. */
    LATE
}
