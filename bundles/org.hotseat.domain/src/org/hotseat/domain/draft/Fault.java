// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.draft;

/**
 * Why a text is no description.
 *
 * @param text in the words of the parser
 * @param line from 1
 * @param column from 1
 */
public record Fault(String text, int line, int column) {
}
