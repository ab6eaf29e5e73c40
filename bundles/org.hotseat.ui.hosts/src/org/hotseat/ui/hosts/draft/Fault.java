// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

/**
 * What is wrong with a field.
 *
 * @param field where
 * @param text what to do about it
 */
public record Fault(Field field, String text) {
}
