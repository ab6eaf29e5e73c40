// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.plan;

/** How much a consequence weighs. */
public enum Severity {
    /** To be known. */
    INFO,
    /** Somebody may not want it. */
    WARNING,
    /** The wish cannot be carried out like that. */
    BLOCKS
}
