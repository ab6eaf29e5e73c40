// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.member;

/**
 * A value of the cluster's state with the version that an edit of it names as its base.
 *
 * @param <T> its kind
 * @param value the value
 * @param version 1 or more
 */
public record Versioned<T>(T value, long version) {
}
