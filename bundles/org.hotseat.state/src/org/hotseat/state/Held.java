// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state;

/**
 * A value as it is stored.
 *
 * @param <T> its type
 * @param value what it is
 * @param version revision of the store that wrote it; what an edit is based on
 */
public record Held<T>(T value, long version) {
}
