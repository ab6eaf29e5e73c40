// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state;

/**
 * A value as text.
 *
 * @param schema form of its content
 * @param json the content
 * @param version revision of the store that wrote it
 */
public record Raw(int schema, String json, long version) {
}
