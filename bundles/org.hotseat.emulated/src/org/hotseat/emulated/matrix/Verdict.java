// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.emulated.matrix;

/** What an emulated matrix makes of a take; each protocol says it in its own way. */
public enum Verdict {
    /** It agrees. */
    AGREED,
    /** It has taken, and says nothing. */
    CUT,
    /** An output is locked by another. */
    LOCKED,
    /** A receiver does not answer. */
    OFFLINE,
    /** No, without a reason. */
    REFUSED
}
