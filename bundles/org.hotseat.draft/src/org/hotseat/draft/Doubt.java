// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

/**
 * Something of the cluster that a document cannot hold, and that is left alone.
 *
 * @param key where it lies
 * @param text what it is and why it is left out, in the language of the person
 */
public record Doubt(String key, String text) {
}
