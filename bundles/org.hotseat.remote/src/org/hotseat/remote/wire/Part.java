// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.wire;

/**
 * A piece of a parcel.
 *
 * @param bytes packed
 */
public record Part(byte[] bytes) {
}
