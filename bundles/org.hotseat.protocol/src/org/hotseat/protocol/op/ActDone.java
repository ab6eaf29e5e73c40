// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

/**
 * A long act that has ended well.
 *
 * @param text what came of it, for people
 */
public record ActDone(String text) {
}
