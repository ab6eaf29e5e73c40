// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.port;

/**
 * Switches for keyboards, mice and other USB devices. Apart from pictures, since a device may have both as two layers.
 */
public interface UsbPort extends CrosspointPort {
}
