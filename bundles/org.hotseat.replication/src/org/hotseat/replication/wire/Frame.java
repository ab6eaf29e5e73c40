// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.wire;

import java.nio.ByteBuffer;

/**
 * A frame that was read.
 *
 * @param type its kind
 * @param content unpacked, good until the next one is read
 */
record Frame(FrameType type, ByteBuffer content) {
}
