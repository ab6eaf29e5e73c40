// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state;

import org.hotseat.base.failure.Failure;

/**
 * A value that is there and cannot be used: damaged, of a newer form, or not what its key promises. It is kept in the
 * store and never written over.
 *
 * @param key where it lies
 * @param version revision of the store that wrote it
 * @param failure what is wrong: DAMAGED or TOO_NEW
 */
public record Unreadable(String key, long version, Failure failure) {
}
