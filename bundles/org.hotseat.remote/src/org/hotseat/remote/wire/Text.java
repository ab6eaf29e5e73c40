// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.wire;

/**
 * A text.
 *
 * @param text the text
 */
public record Text(String text) {
}
