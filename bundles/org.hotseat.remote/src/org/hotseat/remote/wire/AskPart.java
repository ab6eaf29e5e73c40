// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.wire;

import java.util.UUID;

/**
 * Asks for a piece of a parcel.
 *
 * @param parcel which
 * @param offset of the piece in the packed bytes
 */
public record AskPart(UUID parcel, int offset) {
}
