// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.store;

import java.util.Optional;

/**
 * A compare that did not hold.
 *
 * @param compare the condition
 * @param found what was there instead; empty when there was no such key
 */
public record Conflict(Compare compare, Optional<Item> found) {
}
