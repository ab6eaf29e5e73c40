// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.line;

/**
 * How a line is.
 *
 * @param present whether there is a device
 * @param text why there is none, or what it does; for people
 * @param rubbish what came from it or for it and was no part of its protocol, and was dropped
 */
public record LineStatus(boolean present, String text, long rubbish) {
}
