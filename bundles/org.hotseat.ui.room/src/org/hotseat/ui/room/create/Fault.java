// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.create;

/**
 * What is wrong in a field.
 *
 * @param field which
 * @param row of it where there are several, from 0; 0 else
 * @param text one sentence that says what to do
 */
public record Fault(Field field, int row, String text) {

    /** A field of the wizard. */
    public enum Field {
        /** Name of the seat. */
        NAME,
        /** Duty of the seat. */
        DUTY,
        /** Where the desk stands. */
        PLACE,
        /** Name of a monitor. */
        SCREEN_NAME,
        /** Output of a monitor. */
        SCREEN_OUTPUT,
        /** Name of a device. */
        DEVICE_NAME,
        /** Bits per second of a device's port. */
        DEVICE_SPEED,
        /** Hosts that may serve the seat. */
        HOSTS
    }
}
