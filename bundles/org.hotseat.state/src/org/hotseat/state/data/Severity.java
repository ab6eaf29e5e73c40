// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

/** How much a journal entry matters. */
public enum Severity {
    /** It went as it should. */
    INFORMATION,
    /** Somebody should look. */
    WARNING,
    /** Something failed. */
    ERROR
}
