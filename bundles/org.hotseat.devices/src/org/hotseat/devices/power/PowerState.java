// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.power;

/** What a controller reads of its host's power. That nothing could be read is a failure, not a state. */
public enum PowerState {
    /** The host has power, whatever it does with it. */
    ON,
    /** The host has none: nothing runs there. */
    OFF
}
