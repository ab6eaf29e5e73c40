// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.store;

import org.hotseat.base.failure.Failure;

/**
 * A value that is not what was once written. Its content is kept from readers on purpose.
 *
 * @param key where it lies, for people; bytes that are no key are shown as hexadecimal digits
 * @param version revision of the store that wrote it
 * @param failure what is wrong and what to do
 */
public record Damaged(String key, long version, Failure failure) implements Item {
}
