// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.life;

/**
 * How a part is.
 *
 * @param well whether it does what it is there for
 * @param text what it does, or what is wrong and what to do, for people
 */
public record PartState(boolean well, String text) {
}
