// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.port;

/**
 * What came of bytes that a person sent to the device at a port.
 *
 * @param heard whether there was a device; without one they are gone
 * @param answer what the line said next, at most {@link BoardPort#MOST_ANSWER} bytes; not to be changed
 * @param more whether it said more than that
 */
public record Tested(boolean heard, byte[] answer, boolean more) {
}
