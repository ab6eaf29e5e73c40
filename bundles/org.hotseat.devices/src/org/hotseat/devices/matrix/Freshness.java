// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix;

/** How old an answer may be. */
public enum Freshness {
    /** The device is asked now. */
    FRESH,
    /** What is known of it is enough; it is asked when nothing is known or the link is down. */
    KNOWN
}
