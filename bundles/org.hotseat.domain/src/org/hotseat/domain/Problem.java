// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain;

/**
 * Something in a description that cannot be right.
 *
 * @param path where, as tags with slashes between, such as devices/disk[2]/target
 * @param line in the text that was read; 0 for an element made since
 * @param text what is wrong and what to do, one or two sentences
 */
public record Problem(String path, int line, String text) {
}
