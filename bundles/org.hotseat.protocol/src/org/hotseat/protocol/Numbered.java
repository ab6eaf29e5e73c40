// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol;

/**
 * A change with its number.
 *
 * @param <C> the change
 * @param number larger than that of the change before it, not necessarily by one
 * @param change what
 */
public record Numbered<C>(long number, C change) {
}
