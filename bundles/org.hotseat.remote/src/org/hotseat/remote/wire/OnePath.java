// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.wire;

/**
 * Names a folder or a file of the host.
 *
 * @param path a whole path
 */
public record OnePath(String path) {
}
