// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.member;

/** A condition of a trusted enforcer that a host does not meet; before a take-over it needs more than silence. */
public enum Doubt {
    /** The keeper does not run with real-time rights. */
    NO_REAL_TIME,
    /** The keeper's memory may be swapped out. */
    NOT_LOCKED,
    /** Freezing all machines took too long when it was last tried. */
    SLOW_FREEZE,
    /** The enforcer has been late. */
    LATE,
    /** Nothing watches the enforcer, neither the agent nor a watchdog. */
    NO_SECOND,
    /** Its clock source may be off by more than the bound. */
    CLOCK,
    /** It does not say why. */
    OTHER
}
