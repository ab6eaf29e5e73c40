// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.event;

/** How much an event matters. */
public enum Severity {
    /** A state changed as somebody wanted. */
    INFO,
    /** Somebody should look. */
    WARNING,
    /** Something does not work. */
    ERROR
}
