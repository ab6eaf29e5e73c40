// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix;

/** Whether something is there, as far as the device tells. */
public enum Presence {
    /** It is. */
    YES,
    /** It is not. */
    NO,
    /** The device does not tell. */
    UNKNOWN
}
