// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.wire;

/** Nothing to ask, or nothing to say but that it is done. */
public record Nothing() {
}
