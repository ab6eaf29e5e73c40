// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks;

/** How a check stands. */
public enum Verdict {
    /** Nothing was looked at yet, or it makes no sense before something else is put right. */
    NOT_RUN,
    /** It is being looked at. */
    RUNNING,
    /** As it should be. */
    GOOD,
    /** The host can be added; a person should know. */
    NOTE,
    /** The host cannot be added before this is put right. */
    STOP
}
